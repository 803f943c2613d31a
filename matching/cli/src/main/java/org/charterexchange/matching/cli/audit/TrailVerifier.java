package org.charterexchange.matching.cli.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.cli.audit.TrailFinding.Check;
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
            throw new UnreadableExportException("the first line is no header of the format " + FORMAT);
        } catch (MalformedLineException malformed) {
            throw new UnreadableExportException("the first line is no header: expected " + malformed.getMessage());
        }
    }

    private void accept(String text) {
        line++;
        try {
            accept(ExportLine.read(text));
        } catch (MalformedLineException malformed) {
            findings.add(line, "line", Check.LINE, String.valueOf(malformed.getMessage()), shortened(text));
        }
    }

    private void accept(ExportLine read) {
        int at = ORDER.indexOf(read.kind());
        if (at < Math.max(stage, 1) || stage == ORDER.size() - 1) {
            findings.add(line, "line", Check.ORDER, "header, checkpoints, entries, end", read.kind());
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
                String found = "entry " + entries.lengthOf(chain);
                findings.add(line, chain, Check.LENGTH, "entry " + length + " as the last", found + " as the last");
            }
        });
        entries.finish(line, scope());
        String counts = checkpointLines + " checkpoints and " + entryLines + " entries";
        if (end == null) {
            findings.add(line, "end", Check.END, "a last line with the counts", "none: the file was cut off");
        } else if (end.number("checkpoints") != checkpointLines || end.number("entries") != entryLines) {
            String said = end.number("checkpoints") + " checkpoints and " + end.number("entries") + " entries";
            findings.add(line, "end", Check.END, said, counts);
        }
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
