package org.charterexchange.service.rounds.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchesCsvTest {

    private static MatchView match(String name) {
        return new MatchView(
                "c-1",
                name,
                null,
                "force",
                "Bedfordshire, \"Police\"",
                Sector.POLICING,
                "p-1",
                "Data\nlaboratory",
                "company",
                "Acme",
                Sector.INDUSTRY,
                2,
                1,
                3,
                1,
                212,
                true,
                1234,
                new MatchParts(1000, 255, 60, 120, 100, 21, 0));
    }

    private static CSVRecord written(MatchView match) throws IOException {
        String text = new String(MatchesCsv.write(Stream.of(match)), StandardCharsets.UTF_8);
        try (CSVParser parser = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(1);
            return records.get(0);
        }
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        CSVRecord record = written(match("Ann"));
        assertThat(record.get("name")).isEqualTo("Ann");
        assertThat(record.get("title")).isEmpty();
        assertThat(record.get("home name")).isEqualTo("Bedfordshire, \"Police\"");
        assertThat(record.get("placement title")).isEqualTo("Data\nlaboratory");
        assertThat(record.get("rank")).isEqualTo("2");
        assertThat(record.get("carbon kg")).isEqualTo("212");
        assertThat(record.get("value")).isEqualTo("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void noCellBeginsAFormula(String name) throws IOException {
        assertThat(written(match(name)).get("name")).isEqualTo("'" + name);
    }

    @Test
    void textThatIsNoFormulaIsLeftAlone() throws IOException {
        assertThat(written(match("O'Neill = Ann")).get("name")).isEqualTo("O'Neill = Ann");
    }
}
