package org.charterexchange.service.rounds.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.service.storage.CsvCells;

/**
 * Matches as CSV (RFC 4180, UTF-8) that a spreadsheet can open without running anything.
 */
final class MatchesCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "candidate",
                    "name",
                    "title",
                    "home",
                    "home name",
                    "placement",
                    "placement title",
                    "host",
                    "host name",
                    "rank",
                    "skills met",
                    "skills wanted",
                    "goals developed",
                    "carbon kg",
                    "returned",
                    "value",
                    "placed",
                    "preference",
                    "skills",
                    "development",
                    "assessment",
                    "carbon taken off",
                    "incumbent")
            .get();

    private MatchesCsv() {}

    static byte[] write(Stream<MatchView> matches) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (MatchView match : (Iterable<MatchView>) matches::iterator) {
                print(match, printer);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(MatchView match, CSVPrinter to) throws IOException {
        to.printRecord(
                CsvCells.text(match.candidateId()),
                CsvCells.text(match.candidateName()),
                CsvCells.text(match.candidateTitle()),
                CsvCells.text(match.homeId()),
                CsvCells.text(match.homeName()),
                CsvCells.text(match.placementId()),
                CsvCells.text(match.placementTitle()),
                CsvCells.text(match.hostId()),
                CsvCells.text(match.hostName()),
                match.rank(),
                match.skillsMet(),
                match.skillsWanted(),
                match.goalsDeveloped(),
                match.carbonKg(),
                match.returned(),
                match.value(),
                match.parts().placed(),
                match.parts().preference(),
                match.parts().skills(),
                match.parts().development(),
                match.parts().assessment(),
                match.parts().carbon(),
                match.parts().incumbent());
    }
}
