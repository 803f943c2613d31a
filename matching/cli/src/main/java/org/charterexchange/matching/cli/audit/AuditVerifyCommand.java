package org.charterexchange.matching.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterexchange.matching.cli.language.CommandWords;
import org.charterexchange.matching.cli.language.LanguageOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  charter-exchange audit-verify audit.ndjson --key public.pem --language cy",
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

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LanguageOption language;

    @Override
    public Integer call() {
        PublicKey given;
        try {
            given = key == null ? null : PublicKeys.named(key);
        } catch (IOException | UnreadableExportException refused) {
            return refused(USAGE, "--key", refused);
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return told(TrailVerifier.verify(lines, given));
        } catch (UnreadableExportException | IOException refused) {
            return refused(UNREADABLE, file.toString(), refused);
        }
    }

    private int told(TrailReport report) {
        CommandWords words = language.words();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                words.of("audit.read", report.entries(), report.chains().size(), report.scope(), report.checkpoints()));
        if (report.holds()) {
            out.println(words.of("audit.holds"));
        }
        out.println(reach(report, words));
        if (!report.trusted()) {
            out.println(words.of("audit.key-of-the-file"));
        }
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        report.findings().forEach(finding -> err.println("  " + line(finding, words)));
        if (!report.holds()) {
            err.println(words.of("audit.broken", report.count()));
        }
        err.flush();
        return report.holds() ? 0 : BROKEN;
    }

    private static String reach(TrailReport report, CommandWords words) {
        return report.lastCheckpoint().isEmpty()
                ? words.of("audit.no-checkpoint")
                : words.of("audit.last-checkpoint", report.lastCheckpoint(), report.unconfirmed());
    }

    private static String line(TrailFinding finding, CommandWords words) {
        return words.of(
                "audit.finding",
                finding.line(),
                said(finding.where(), words),
                words.of("check", finding.check(), List.of()),
                said(finding.expected(), words),
                said(finding.found(), words));
    }

    private static String said(TrailStatement statement, CommandWords words) {
        return words.of("trail", statement.code(), statement.arguments());
    }

    private int refused(int code, String what, Exception why) {
        CommandWords words = language.words();
        PrintWriter err = spec.commandLine().getErr();
        err.println(
                why instanceof UnreadableExportException unreadable
                        ? what + ": " + said(unreadable.why(), words)
                        : words.of("audit.unreadable", what));
        err.flush();
        return code;
    }
}
