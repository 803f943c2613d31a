package org.charterexchange.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The export in the resources was made by the service: the two share the format and no code. */
class AuditVerifyCommandTest {

    private static final String KEY = "MCowBQYDK2VwAyEA+/+BkAPQ7k104eISoJW1gNli+UyysTnf8qpCT6fy6Hs=";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    private String export = "";

    @BeforeEach
    void anExportOfTheService() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/audit/export.ndjson")) {
            export = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anExportOfTheServiceHolds() throws IOException {
        Outcome outcome = verify(export, "--key", KEY);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("every hash, link, checkpoint and signature holds");
    }

    @Test
    void withoutAKeyTheReaderIsToldWhoseKeyItIs() throws IOException {
        Outcome outcome = verify(export);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("The key came with the file");
    }

    @Test
    void theKeyMayBeAFileAsOpensslWritesIt() throws IOException {
        Path pem = directory.resolve("public.pem");
        Files.writeString(pem, "-----BEGIN PUBLIC KEY-----\n" + KEY + "\n-----END PUBLIC KEY-----\n");
        assertThat(verify(export, "--key", pem.toString()).code()).isZero();
    }

    @Test
    void aBrokenTrailIsReportedWithEntryCheckExpectedAndFound() throws IOException {
        Outcome outcome = verify(export.replaceFirst("organisation.register", "organisation.forget"), "--key", KEY);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains(" entry ", "hash of the entry: expected ", ", found ", "Broken; findings: ");
    }

    @Test
    void aBrokenTrailIsReportedInWelshWhereThatIsAskedFor() throws IOException {
        Outcome outcome = verify(
                export.replaceFirst("organisation.register", "organisation.forget"), "--key", KEY, "--language", "cy");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("Darllenwyd: ");
        assertThat(outcome.err()).contains(" cofnod ", "stwnsh y cofnod: disgwyliwyd ", ", cafwyd ", "Wedi torri; ");
        assertThat(verify("id,name\n1,Ada\n", "--language", "cy").err()).contains("nid pennyn yw’r llinell gyntaf");
    }

    @Test
    void aFileThatWasCutOffIsReported() throws IOException {
        Outcome outcome = verify(export.substring(0, export.lastIndexOf("{\"end\"")), "--key", KEY);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("the file was cut off");
    }

    @Test
    void anotherKeyConfirmsNoCheckpoint() throws IOException {
        String another = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";
        Outcome outcome = verify(export, "--key", another);
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("key of the checkpoint");
    }

    @Test
    void wrongUsageAndUnreadableFilesHaveTheirOwnCodes() throws IOException {
        assertThat(verify(export, "--key", "no key at all").code()).isEqualTo(2);
        assertThat(run("audit-verify").code()).isEqualTo(2);
        assertThat(verify("id,name\n1,Ada\n").code()).isEqualTo(3);
        assertThat(run("audit-verify", directory.resolve("missing").toString()).code())
                .isEqualTo(3);
    }

    private Outcome verify(String text, String... more) throws IOException {
        Path file = directory.resolve("audit.ndjson");
        Files.writeString(file, text);
        String[] arguments = new String[more.length + 2];
        arguments[0] = "audit-verify";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return run(arguments);
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = CharterExchangeCommand.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new Outcome(line.execute(arguments), out.toString(), err.toString());
    }

    private record Outcome(int code, String out, String err) {}
}
