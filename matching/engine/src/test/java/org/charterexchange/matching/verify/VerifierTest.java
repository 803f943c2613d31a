package org.charterexchange.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.result.document.ResultWriter;
import org.charterexchange.matching.verify.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

    @Test
    void aResultWorkedOutByHandIsAccepted() {
        assertThat(verify(Samples.result()).findings()).isEmpty();
    }

    @Test
    void aDirectionMayBeNamedTwice() {
        byte[] instance = new String(Samples.instance(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\\{",
                        "{\"policy\": {\"directions\": [[\"POLICING\", \"INDUSTRY\"],"
                                + " [\"INDUSTRY\", \"POLICING\"], [\"POLICING\", \"INDUSTRY\"]]},")
                .getBytes(StandardCharsets.UTF_8);
        byte[] result = ResultWriter.write(new org.charterexchange.matching.Matcher()
                .solve(
                        InstanceReader.read(instance),
                        SolveRequest.of(new Termination.Steps(1000), 1),
                        SolveListener.silent()));
        assertThat(Verifier.verify(instance, result).findings()).isEmpty();
    }

    @Test
    void filesAreCheckedLikeBytes(@TempDir Path folder) throws Exception {
        Path instance = Files.write(folder.resolve("instance.json"), Samples.instance());
        Path result = Files.writeString(folder.resolve("result.json"), Samples.result());
        assertThat(Verifier.verify(instance, result).accepted()).isTrue();
        Files.writeString(result, Samples.result().replace("\"points\": 5589", "\"points\": 5590"));
        assertThat(Verifier.verify(instance, result).accepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "result/1 | result/2 | /format",
                "by-hand\", | by-foot\", | /instance/name",
                "\"points\": 5589 | \"points\": 5590 | /points",
                "\"upperBound\": 5589 | \"upperBound\": 5588 | /upperBound",
                "\"upperBound\": 5589 | \"upperBound\": 5589.5 | /upperBound",
                "\"gap\": 0 | \"gap\": 0.00000001 | /gap",
                "\"value\": 1834 | \"value\": 1835 | /matches/0/value",
                "\"skills\": 150 | \"skills\": 151 | /matches/0/parts/skills",
                "\"carbon\": 1, | \"carbon\": 0, | /matches/0/parts/carbon",
                "\"placement\": \"p-job\" | \"placement\": \"p-extra\" | /matches",
                "\"placement\": \"p-job\" | \"placement\": \"c-job\" | /matches/1",
                "\"placement\": \"p-job\" | \"placement\": \"nowhere\" | /matches/1/placement",
                "\"candidate\": \"bob\" | \"candidate\": \"ann\" | /matches/1",
                "SEATS_TAKEN | HOST_LIMIT | /unmatched/0/reasons",
                "SEATS_TAKEN | EXCLUDED | /unmatched/0/reasons",
                "SEATS_TAKEN | LINK | /unmatched/0/reasons",
                "VETTING | STAGE | /unmatched/0/reasons",
                "[[\"company\", \"police\"]] | [] | /exchanges",
                "[[\"company\", \"police\"]] | [[\"police\", \"police\"]] | /exchanges/0",
                "[[\"company\", \"police\"]] | [[\"company\", \"police\"], [\"company\", \"police\"]] | /exchanges/1",
                "\"hosted\": 1 | \"hosted\": 2 | /ledger/0/hosted",
                "\"ranks\": [1, 1] | \"ranks\": [1, 1, 0] | /measures/ranks",
                "\"swaps\": 1 | \"swaps\": 0 | /measures/swaps",
                "\"carbonKg\": 15 | \"carbonKg\": 16 | /measures/carbonKg",
                "\"blockingPairs\": 1 | \"blockingPairs\": 0 | /measures/blockingPairs",
                "\"placed\": 1 }, | \"placed\": 2 }, | /measures/byDirection/0/placed",
                "\"c-job\": 2729 | \"c-job\": 2728 | /upperBound",
                "\"c-job\": 2729 | \"c-job\": -1 | /certificate/seatPrices/c-job",
                "\"c-job\": 2729 | \"c-job\": 2729.0000001 | /certificate/seatPrices/c-job",
                "\"c-job\": 2729 | \"c-job\": 1e999999999 | /certificate/seatPrices/c-job",
                "\"c-job\": 2729 | \"c-job\": 1e-999999999 | /certificate/seatPrices/c-job",
                "\"seatPrices\" | \"releasePrices\": { \"police\": 1 }, \"seatPrices\" | /certificate/releasePrices",
                "\"share\": 0 | \"share\": -0.5 | /certificate/swapShares/0/share",
                "\"policy\": {} | \"policy\": { \"swap\": 201 } | /engine/policy",
                "\"policy\": {} | \"police\": {} | /engine/police"
            })
    void aFalseClaimIsFoundAtItsPointer(String claim, String other, String pointer) {
        assertThat(Samples.result()).contains(claim);
        assertThat(verify(Samples.result().replaceFirst(Pattern.quote(claim), Matcher.quoteReplacement(other)))
                        .findings())
                .extracting(Finding::pointer)
                .contains(pointer);
    }

    @Test
    void aPriceThatIsNotTheBestStillProvesItsOwnBound() {
        String weaker = Samples.result()
                .replace("\"c-job\": 2729", "\"c-job\": 2729.25")
                .replace("\"p-extra\": 45", "\"p-extra\": 44.5");
        assertThat(verify(weaker).findings()).isEmpty();
        String higher = weaker.replace("\"p-extra\": 44.5", "\"p-extra\": 44");
        assertThat(verify(higher).findings())
                .extracting(Finding::pointer, Finding::computed)
                .contains(tuple("/upperBound", Statement.verbatim("5590")));
    }

    @Test
    void aCandidateMissingFromTheUnmatchedIsFound() {
        String result = Samples.result().replaceFirst("(?s)\\{ \"candidate\": \"cat\".*?\\] \\} \\]", "]");
        assertThat(verify(result).findings())
                .extracting(Finding::pointer, Finding::computed)
                .contains(tuple("/unmatched", Statement.verbatim("cat")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{", "7", "{\"a\":1,\"a\":2}", "{} {}", "\u0000", "{\"points\":\"\"}"})
    void aFileThatIsNoResultGivesFindingsAndNoException(String result) {
        assertThat(verify(result).findings()).isNotEmpty();
        assertThat(Verifier.verify(result.getBytes(StandardCharsets.UTF_8), new byte[0])
                        .findings())
                .extracting(Finding::rule)
                .contains(Rule.INSTANCE);
    }

    @Test
    void aFileNestedTooDeeplyGivesAFinding() {
        assertThat(verify("[".repeat(100_000)).findings()).isNotEmpty();
    }

    @Test
    void aResultOfAnotherInstanceIsFound() {
        byte[] other = new String(Samples.instance(), StandardCharsets.UTF_8)
                .replace("\"Extra\"", "\"Extras\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Verifier.verify(other, Samples.result().getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::pointer)
                .containsExactly("/instance/sha256");
    }

    private static Verification verify(String result) {
        return Verifier.verify(Samples.instance(), result.getBytes(StandardCharsets.UTF_8));
    }
}
