package org.charterexchange.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CharterExchangeCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path directory;

    private String round = "";
    private String result = "";

    @BeforeEach
    void aGeneratedRound() {
        round = directory.resolve("round.json").toString();
        result = directory.resolve("result.json").toString();
        assertThat(run("generate", "--candidates", "40", "--seed", "3", "--out", round)
                        .code())
                .isZero();
    }

    @Test
    void aRoundIsSolvedVerifiedAndExplained() {
        Outcome solved = run("solve", round, "--steps", "5000", "--seed", "1", "--out", result);
        assertThat(solved.code()).isZero();
        assertThat(solved.err()).contains(" of 40 placed, ").contains("gap");
        assertThat(solved.out()).isEmpty();

        Outcome verified = run("verify", round, result);
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("every claim of the result holds");

        Outcome explained = run("explain", round, result, "candidate-000001");
        assertThat(explained.code()).isZero();
        assertThat(explained.out()).startsWith("You are ");
    }

    @Test
    void anOutcomeIsExplainedInWelshToo() {
        run("solve", round, "--steps", "5000", "--seed", "1", "--out", result);
        Outcome explained = run("explain", round, result, "candidate-000001", "--language", "cy");
        assertThat(explained.code()).isZero();
        assertThat(explained.out()).containsPattern("^(Eich lleoliad yw|Nid ydych wedi’ch lleoli) ");
        assertUsage("expected en or cy, not fr", "explain", round, result, "candidate-000001", "--language", "fr");
    }

    @Test
    void aRunGoesOnFromTheCheckpointOfAnEarlierOne() throws IOException {
        Path kept = directory.resolve("round.checkpoint");
        String[] command = {"solve", round, "--steps", "5000", "--checkpoint", kept.toString(), "--out", result};
        assertThat(run(command).code()).isZero();
        assertThat(kept).isNotEmptyFile();
        assertThat(run(command).code()).isZero();
        assertThat(run("verify", round, result).code()).isZero();

        Files.write(kept, new byte[200]);
        Outcome damaged = run(command);
        assertThat(damaged.code()).isEqualTo(2);
        assertThat(damaged.err()).contains(kept + ": The checkpoint is not one of this engine's");
    }

    @Test
    void anErrorInTheProgramIsNotBlamedOnTheCheckpoint() {
        String kept = directory.resolve("round.checkpoint").toString();
        StringWriter err = new StringWriter() {
            private boolean written;

            @Override
            public void write(String text, int from, int length) {
                if (!written) {
                    written = true;
                    throw new IllegalArgumentException("nothing can be written here");
                }
                super.write(text, from, length);
            }
        };
        CommandLine line = CharterExchangeCommand.commandLine();
        line.setErr(new PrintWriter(err, true));
        int code = line.execute("solve", round, "--steps", "5000", "--checkpoint", kept, "--out", result);
        assertThat(code).isEqualTo(70);
        assertThat(err.toString())
                .contains("An error in the program", "nothing can be written here")
                .doesNotContain("--checkpoint");
    }

    @Test
    void aCheckpointInADirectoryThatDoesNotExistIsRefusedBeforeTheSearch() throws IOException {
        String nowhere =
                directory.resolve("missing").resolve("round.checkpoint").toString();
        Outcome refused = run("solve", round, "--seconds", "60", "--checkpoint", nowhere, "--out", result);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(nowhere + ": there is no such directory");
    }

    @Test
    void ordersAreConvertedSolvedAndVerified() throws IOException {
        Path orders = directory.resolve("sample.soi");
        Files.writeString(orders, """
                # NUMBER ALTERNATIVES: 2
                # NUMBER VOTERS: 3
                # NUMBER UNIQUE ORDERS: 2
                # ALTERNATIVE NAME 1: A
                # ALTERNATIVE NAME 2: B
                2: 1,2
                1: 2
                """);
        assertThat(run("convert", orders.toString(), "--out", round).code()).isZero();
        assertThat(run("solve", round, "--steps", "2000", "--out", result).err())
                .contains("3 of 3 placed");
        assertThat(run("verify", round, result).code()).isZero();

        Files.writeString(orders, Files.readString(orders).replace("1: 2\n", "1: 7\n"));
        Outcome refused = run("convert", orders.toString(), "--out", round);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("line 7, column 4: 7: expected an alternative, a whole number from 1 to 2");
        Path unknown = Files.move(orders, directory.resolve("sample.txt"));
        assertThat(run("convert", unknown.toString()).err()).contains("name it with --format");
    }

    @Test
    void theSameSeedAndStepsGiveTheSameMatches() throws IOException {
        run("solve", round, "--steps", "5000", "--seed", "1", "--out", result);
        String first = matches();
        run("solve", round, "--steps", "5000", "--seed", "1", "--out", result);
        assertThat(matches()).isEqualTo(first).contains("candidate-");
    }

    private String matches() throws IOException {
        String json = Files.readString(Path.of(result));
        return json.substring(json.indexOf("\"matches\""), json.indexOf("\"certificate\""));
    }

    @Test
    void aResultThatWasChangedFailsVerification() throws IOException {
        run("solve", round, "--steps", "2000", "--seed", "1", "--out", result);
        String json = Files.readString(Path.of(result));
        Files.writeString(Path.of(result), json.replaceFirst("\"points\":", "\"points\":1"));

        Outcome outcome = run("verify", round, result);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("/points: claimed ", "specification, section 4: points", "findings: ");
        assertThat(run("verify", round, result, "--language", "cy").err())
                .contains("/points: honnwyd ", "manyleb, adran 4: pwyntiau", "canfyddiadau: ");
    }

    @Test
    void everyFaultOfARefusedInstanceIsListedWithItsPointer() throws IOException {
        Files.writeString(
                Path.of(round),
                "{\"format\":\"charter-exchange/instance/1\",\"name\":\"x\",\"organisations\":[{\"id\":\"a\"}],"
                        + "\"placements\":[{\"id\":\"p\",\"organisation\":\"b\",\"title\":\"t\",\"seats\":-1}],"
                        + "\"candidates\":[]}");

        Outcome outcome = run("solve", round, "--seconds", "1", "--out", result);

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("/organisations/0/name: nothing")
                .contains("/organisations/0/sector: nothing")
                .contains("/placements/0/seats: -1")
                .contains("/placements/0/organisation: b");
        assertThat(Path.of(result)).doesNotExist();
        assertThat(run("verify", round, round).code()).isEqualTo(3);
    }

    @Test
    void wrongUsageSaysWhatIsWrong() {
        assertUsage("Give either --seconds N or --steps N", "solve", round, "--out", result);
        assertUsage("expected 1 to 86400", "solve", round, "--seconds", "0", "--out", result);
        assertUsage("at least 1", "solve", round, "--steps", "0", "--out", result);
        assertUsage("Give either", "solve", round, "--steps", "1", "--seconds", "1", "--out", result);
        assertUsage("--out", "solve", round, "--steps", "1");
        assertUsage("There is no file", "verify", round, result);
        assertUsage("candidates is -1", "generate", "--candidates", "-1");
        assertUsage("Unmatched argument", "verify", round, round, round);
    }

    private void assertUsage(String expected, String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(expected);
    }

    @Test
    void explainRefusesAnUnknownCandidateAndAResultOfAnotherInstance() {
        run("solve", round, "--steps", "100", "--seed", "1", "--out", result);
        assertUsage("no candidate nobody", "explain", round, result, "nobody");

        String other = directory.resolve("other.json").toString();
        run("generate", "--candidates", "41", "--seed", "3", "--out", other);
        Outcome outcome = run("explain", other, result, "candidate-000001");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("/instance/sha256: ");
    }

    @Test
    void comparePrintsARowForEachPreset() {
        Outcome outcome = run("compare", round, "--steps", "2000");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).hasSize(5);
        assertThat(outcome.out())
                .contains("balanced")
                .contains("first choices")
                .contains("most placements")
                .contains("most exchanges");
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "verify", "explain", "generate", "compare"})
    void everyCommandHelpsWithAnExample(String command) {
        Outcome outcome = run(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Example").contains("charter-exchange " + command + " ");
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
