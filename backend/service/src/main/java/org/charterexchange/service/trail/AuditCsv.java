package org.charterexchange.service.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bson.Document;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.audit.chains.ChainLink;
import org.charterexchange.service.storage.CsvCells;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Entries as CSV for readers, a stretch at a time; no cell can run as a formula.
 */
@Component
public class AuditCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final AuditChains chains;

    AuditCsv(AuditChains chains) {
        this.chains = chains;
    }

    /** The entries that are asked for, oldest first, under a header row. */
    public Flux<byte[]> lines(AuditSearch search) {
        Flux<byte[]> rows = chains.end(search.chain())
                .flatMapMany(end -> chains.forwards(search.chain(), 1, end.sequence(), search.condition()))
                .buffer(AuditChains.BATCH)
                .map(AuditCsv::rows);
        return Flux.concat(Mono.fromSupplier(AuditCsv::header), rows);
    }

    private static byte[] header() {
        return printed(to -> to.printRecord(
                "sequence",
                "at",
                "actor",
                "organisation",
                "action",
                "subject",
                "refused",
                "changes",
                "request",
                "hash"));
    }

    private static byte[] rows(List<Document> links) {
        return printed(to -> {
            for (Document link : links) {
                to.printRecord(
                        link.get("sequence"),
                        ChainLink.text(link.getDate("at").toInstant()),
                        CsvCells.text(link.getString("actor")),
                        CsvCells.text(link.getString("organisation")),
                        CsvCells.text(link.getString("action")),
                        CsvCells.text(link.getString("subject")),
                        link.get("refused"),
                        CsvCells.text(changes(link)),
                        CsvCells.text(link.getString("requestId")),
                        link.get("hash"));
            }
        });
    }

    private static String changes(Document link) {
        return link.getList("changes", Document.class, List.of()).stream()
                .map(change -> "%s: %s → %s"
                        .formatted(change.getString("field"), shown(change, "before"), shown(change, "after")))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Document change, String part) {
        return Objects.requireNonNullElse(change.getString(part), "–");
    }

    private interface Printing {
        void to(CSVPrinter printer) throws IOException;
    }

    private static byte[] printed(Printing printing) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printing.to(printer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
