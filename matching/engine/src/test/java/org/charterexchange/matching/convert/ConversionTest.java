package org.charterexchange.matching.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.fault.EnglishFault;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    private static final String HEAD = """
            # FILE NAME: sample
            # TITLE: A sample: of ours
            # NUMBER ALTERNATIVES: 4
            # NUMBER VOTERS: 6
            # NUMBER UNIQUE ORDERS: 2
            # ALTERNATIVE NAME 1: Kent, Surrey: and Sussex
            # ALTERNATIVE NAME 2: B
            # ALTERNATIVE NAME 3: C
            # ALTERNATIVE NAME 4: D
            """;

    @Test
    void everyVoterBecomesACandidateAndEveryAlternativeAPlacement() {
        Instance instance = convert(FileFormat.TOI, HEAD + "4: 2,{4, 1},3\n2: {3}\n");
        assertThat(instance.placements().stream().map(Placement::title))
                .containsExactly("Kent, Surrey: and Sussex", "B", "C", "D");
        assertThat(instance.placements()).allMatch(placement -> placement.seats() == 2);
        assertThat(instance.candidates()).hasSize(6);
        assertThat(instance.candidates().get(3).applications())
                .containsExactly(
                        "alternative-000002", "alternative-000004", "alternative-000001", "alternative-000003");
        assertThat(instance.candidates().get(4).applications()).containsExactly("alternative-000003");
        assertThat(InstanceReader.read(InstanceWriter.write(instance)).instance())
                .isEqualTo(instance);
    }

    @Test
    void organisationsOfEitherSectorSendAndHostWhereAskedFor() {
        Instance instance = new Conversion(FileFormat.SOC, "n", 2, 1)
                .convert(bytes(HEAD.replace("VOTERS: 6", "VOTERS: 5") + "4: 2,4,1,3\n1:1,2,3,4"));
        assertThat(instance.candidates().stream().map(Candidate::organisation))
                .containsExactly("force-000001", "company-000001", "force-000002", "company-000002", "force-000001");
        assertThat(instance.placements().stream().map(Placement::organisation))
                .containsExactly("force-000001", "company-000001", "force-000002", "company-000002");
        assertThat(instance.organisations()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "SOC; 6: 1,2,3|line 10, column 4; 1,2,3; all 4 alternatives",
                "SOC; 6: 1,{2,3},4|line 10, column 6; {; no ties in a strict order",
                "TOC; 6: 1,{2,3,4|line 10, column 12; nothing; a closing } for the tie",
                "TOI; 6: 1,{2,{3},4|line 10, column 9; {; a tie to be closed",
                "TOI; 6: 1,2},4|line 10, column 7; }; a tie to be opened",
                "SOI; 6: 1,,2|line 10, column 6; nothing; an alternative, a whole number from 1 to 4",
                "SOI; 6: 1,5|line 10, column 6; 5; an alternative, a whole number from 1 to 4",
                "SOI; 6: 1, x|line 10, column 7; x; an alternative, a whole number from 1 to 4",
                "SOI; 6: 1,2,1|line 10, column 8; 1; has not named before",
                "SOI; 0: 1,2|line 10, column 1; 0; how many submitted this order",
                "SOI; 1,2|line 10, column 1; 1,2; a colon and the order",
                "SOI; 6: 1,2|line 5, column 25; 2; the number of orders, which is 1",
                "SOI; 3: 1,2/4: 2,1|line 4, column 18; 6; the sum of the counts, which is 7",
                "SOI; 3: 1,2/3: 1, 2|line 11, column 1; 3: 1, 2; each order once",
                "SOI; 3: 1,2/# TITLE: late|line 11, column 1; # TITLE: late; metadata before the first order"
            })
    void aFaultIsNamedByLineColumnValueAndExpectation(String format, String orders, String value, String expected) {
        String[] halves = orders.split("\\|", 2);
        RefusedFileException refused = catchThrowableOfType(
                RefusedFileException.class,
                () -> convert(FileFormat.valueOf(format), HEAD + halves[0].replace('/', '\n')));
        EnglishFault first = EnglishFault.of(refused).get(0);
        assertThat(first.where()).isEqualTo(halves[1]);
        assertThat(first.found()).isEqualTo(value);
        assertThat(first.expected()).contains(expected);
    }

    @Test
    void allFaultsComeInOneAnswer() {
        String file = "# NUMBER ALTERNATIVES: 2\n# DATA TYPE: soc\n# ALTERNATIVE NAME 1: A\n2: 1,3\n1: \u00e4\n";
        byte[] latin = file.getBytes(StandardCharsets.ISO_8859_1);
        RefusedFileException refused = catchThrowableOfType(
                RefusedFileException.class, () -> new Conversion(FileFormat.SOI, "n", 1, 0).convert(latin));
        assertThat(EnglishFault.of(refused).stream().map(EnglishFault::where))
                .containsExactly(
                        "line 5, column 4",
                        "line 2, column 14",
                        "line 4, column 1",
                        "line 4, column 6",
                        "line 5, column 4");
        assertThatThrownBy(() -> convert(FileFormat.SOI, "")).hasMessageContaining("at least one order");
    }

    @Test
    void costsAreMinimisedByWhatTheyAreConvertedTo() {
        int[][] costs = new int[7][7];
        StringBuilder dense = new StringBuilder(" 7\n");
        StringBuilder sparse = new StringBuilder("7\n");
        Random random = new Random(5);
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                costs[i][j] = 1 + random.nextInt(100);
                dense.append(' ').append(costs[i][j]).append(j == 3 ? "\n" : "");
                sparse.append(i + 1)
                        .append(' ')
                        .append(j + 1)
                        .append(' ')
                        .append(costs[i][j])
                        .append('\n');
            }
        }
        assertThat(100 * 7 - points(convert(FileFormat.ASSIGN, dense.toString())))
                .isEqualTo(least(costs, 0, 0));
        assertThat(100 * 7 - (points(convert(FileFormat.ASSIGNP, sparse.toString())) - 7 * 1_000_000L))
                .isEqualTo(least(costs, 0, 0));
    }

    private static long points(Instance instance) {
        return new Matcher()
                .solve(
                        InstanceReader.read(InstanceWriter.write(instance)),
                        SolveRequest.of(new Termination.Steps(2000), 1),
                        SolveListener.silent())
                .points();
    }

    private static long least(int[][] costs, int item, int taken) {
        if (item == costs.length) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int place = 0; place < costs.length; place++) {
            if ((taken & 1 << place) == 0) {
                least = Math.min(least, costs[item][place] + least(costs, item + 1, taken | 1 << place));
            }
        }
        return least;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ASSIGN; 2 1 2 3; line 2, column 1; the cost of item 2 at place 2",
                "ASSIGN; 1 1 2; line 1, column 5; the end of the file after 1 times 1 costs",
                "ASSIGN; 1 101; line 1, column 3; a cost, a whole number from 0 to 100",
                "ASSIGN; x; line 1, column 1; the number of items",
                "ASSIGNP; 2 1 3 4; line 1, column 5; a place, a whole number from 1 to 2",
                "ASSIGNP; 2 1 2 4 1; line 2, column 1; a place, a whole number from 1 to 2",
                "ASSIGNP; 2 1 2 4 1 2 5; line 1, column 9; each item and place once"
            })
    void aFaultAmongCostsIsNamedToo(FileFormat format, String file, String where, String expected) {
        RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> convert(format, file));
        assertThat(EnglishFault.of(refused).get(0).where()).isEqualTo(where);
        assertThat(EnglishFault.of(refused).get(0).expected()).contains(expected);
    }

    @Test
    void theNameOfAFileTellsItsFormat() {
        assertThat(FileFormat.ofFile("00009-00000001.SOI")).contains(FileFormat.SOI);
        assertThat(FileFormat.ofFile("assign100.txt")).contains(FileFormat.ASSIGN);
        assertThat(FileFormat.ofFile("assignp800")).contains(FileFormat.ASSIGNP);
        assertThat(FileFormat.ofFile("soi")).isEmpty();
    }

    private static Instance convert(FileFormat format, String file) {
        return new Conversion(format, "n", 1, 0).convert(bytes(file));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
