package org.charterexchange.matching.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an exported audit trail. */
@Command(
        name = "audit-verify",
        description = "Recomputes every hash of an exported audit trail, checks every signed checkpoint, and says where"
                + " the trail breaks.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the trail holds",
            "1:the trail is broken; every finding is listed",
            "2:wrong usage",
            "3:the file cannot be read or is no export"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  charter-exchange audit-verify audit.ndjson --key public.pem",
            "",
            "Take the key from elsewhere than the file, for instance from the API at /api/v1/audit/keys: whoever can",
            "write the file can also write another key into it."
        })
public final class AuditVerifyCommand implements Callable<Integer> {

    private static final int BROKEN = 1;
    private static final int USAGE = 2;
    private static final int UNREADABLE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The export, one JSON object a line.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(
            names = "--key",
            paramLabel = "PUBLIC_KEY",
            description = "The Ed25519 public key that checkpoints must be signed with: a file (PEM or base64) or the"
                    + " base64 itself.")
    private @Nullable String key;

    @Override
    public Integer call() {
        PublicKey given;
        try {
            given = key == null ? null : PublicKeys.named(key);
        } catch (IOException | UnreadableExportException refused) {
            return refused(USAGE, "--key: " + refused.getMessage());
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return told(TrailVerifier.verify(lines, given));
        } catch (UnreadableExportException | IOException refused) {
            return refused(UNREADABLE, file + ": " + refused);
        }
    }

    private int told(TrailReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "Read: " + report.entries() + " entries of " + report.chains().size() + " chains (scope "
                        + report.scope() + ") and " + report.checkpoints() + " checkpoints.");
        if (report.holds()) {
            out.println("Verified: every hash, link, checkpoint and signature holds.");
        }
        out.println(reach(report));
        if (!report.trusted()) {
            out.println(
                    "The key came with the file: give the published one with --key to know whose signatures they are.");
        }
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        report.findings().forEach(finding -> err.println("  " + finding));
        if (!report.holds()) {
            err.println("Broken; findings: " + report.count());
        }
        err.flush();
        return report.holds() ? 0 : BROKEN;
    }

    private static String reach(TrailReport report) {
        return report.lastCheckpoint().isEmpty()
                ? "No checkpoint is in the file: a chain that was written anew from its start would not show."
                : "The last checkpoint is of " + report.lastCheckpoint() + "; entries after it: " + report.unconfirmed()
                        + ". If the newest of those were removed together, nothing here would show it.";
    }

    private int refused(int code, String why) {
        spec.commandLine().getErr().println(why);
        spec.commandLine().getErr().flush();
        return code;
    }
}
