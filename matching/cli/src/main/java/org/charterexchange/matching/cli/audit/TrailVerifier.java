package org.charterexchange.matching.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.cli.audit.TrailFinding.Check;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported audit trail line by line, in memory that does not grow with the entries.
 *
 * <p>The format is defined in {@code infra/security/audit.md}.
 */
final class TrailVerifier {

    static final String ZEROS = "0".repeat(64);
    static final String ALL = "all";
    static final String FORMAT = "charter-exchange-audit-1";

    private static final List<String> ORDER = List.of("header", "checkpoint", "entry", "end");

    private final TrailFindings findings = new TrailFindings();
    private final ExportLine header;
    private final CheckpointCheck checkpoints;
    private final EntryCheck entries;
    private final boolean trusted;
    private int stage;
    private long line = 1;
    private long checkpointLines;
    private long entryLines;
    private @Nullable ExportLine end;

    private TrailVerifier(ExportLine header, @Nullable PublicKey key) {
        this.header = header;
        this.trusted = key != null;
        this.checkpoints = new CheckpointCheck(key == null ? keys(header) : Map.of(PublicKeys.id(key), key), findings);
        this.entries = new EntryCheck(checkpoints, findings, chains(header).keySet());
    }

    /**
     * Reads and verifies an export.
     *
     * @param key the key that checkpoints must be signed with; the keys that the file itself names where null
     * @throws UnreadableExportException where it does not begin as an export does
     */
    static TrailReport verify(BufferedReader file, @Nullable PublicKey key) throws IOException {
        TrailVerifier verifier = new TrailVerifier(header(file.readLine()), key);
        for (String text = file.readLine(); text != null; text = file.readLine()) {
            verifier.accept(text);
        }
        return verifier.finish();
    }

    private static ExportLine header(@Nullable String first) {
        try {
            ExportLine line = ExportLine.read(first == null ? "" : first);
            if (line.kind().equals("header") && FORMAT.equals(line.text("format"))) {
                return line;
            }
            throw new UnreadableExportException(Code.NO_HEADER_OF_FORMAT, FORMAT);
        } catch (MalformedLineException malformed) {
            throw new UnreadableExportException(Code.NO_HEADER);
        }
    }

    private void accept(String text) {
        line++;
        try {
            accept(ExportLine.read(text));
        } catch (MalformedLineException malformed) {
            findings.add(line, TrailStatement.of(Code.LINE), Check.LINE, malformed.expected(), shortened(text));
        }
    }

    private void accept(ExportLine read) {
        int at = ORDER.indexOf(read.kind());
        if (at < Math.max(stage, 1) || stage == ORDER.size() - 1) {
            TrailStatement expected = TrailStatement.of(Code.IN_ORDER, String.join(", ", ORDER));
            findings.add(line, TrailStatement.of(Code.LINE), Check.ORDER, expected, read.kind());
        }
        stage = Math.max(stage, at);
        switch (read.kind()) {
            case "checkpoint" -> {
                checkpointLines++;
                checkpoints.accept(line, read);
            }
            case "entry" -> {
                entryLines++;
                entries.accept(line, read);
            }
            case "end" -> end = read;
            default -> {}
        }
    }

    private TrailReport finish() {
        chains(header).forEach((chain, length) -> {
            if (entries.lengthOf(chain) != length) {
                TrailStatement expected = TrailStatement.of(Code.LAST_ENTRY, length);
                TrailStatement found = TrailStatement.of(Code.LAST_ENTRY, entries.lengthOf(chain));
                findings.add(line, TrailStatement.verbatim(chain), Check.LENGTH, expected, found);
            }
        });
        entries.finish(line, scope());
        finishEnd();
        long unconfirmed = chains(header).keySet().stream()
                .mapToLong(chain -> entries.lengthOf(chain) - entries.confirmed(chain))
                .sum();
        return new TrailReport(
                scope(),
                Set.copyOf(chains(header).keySet()),
                checkpointLines,
                entryLines,
                checkpoints.lastAt(),
                unconfirmed,
                trusted,
                findings.first(),
                findings.count());
    }

    private void finishEnd() {
        TrailStatement where = TrailStatement.of(Code.END);
        if (end == null) {
            TrailStatement expected = TrailStatement.of(Code.LINE_WITH_COUNTS);
            findings.add(line, where, Check.END, expected, TrailStatement.of(Code.CUT_OFF));
        } else if (end.number("checkpoints") != checkpointLines || end.number("entries") != entryLines) {
            TrailStatement said = TrailStatement.of(Code.COUNTS, end.number("checkpoints"), end.number("entries"));
            findings.add(line, where, Check.END, said, TrailStatement.of(Code.COUNTS, checkpointLines, entryLines));
        }
    }

    private String scope() {
        return String.valueOf(header.text("scope"));
    }

    private static Map<String, Long> chains(ExportLine header) {
        Map<String, Long> chains = new LinkedHashMap<>();
        header.objects("chains").forEach(of -> chains.put(String.valueOf(of.text("chain")), of.number("length")));
        return chains;
    }

    private static Map<String, PublicKey> keys(ExportLine header) {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        for (ExportLine key : header.objects("keys")) {
            PublicKey read = PublicKeys.read(String.valueOf(key.text("publicKey")));
            keys.put(PublicKeys.id(read), read);
        }
        return keys;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
