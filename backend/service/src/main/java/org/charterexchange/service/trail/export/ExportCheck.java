package org.charterexchange.service.trail.export;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.audit.chains.CheckpointKeys;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The verification of one export, line by line; what it keeps does not grow with the entries.
 */
final class ExportCheck {

    private static final List<String> ORDER = List.of("header", "checkpoint", "entry", "end");

    private final ExportFindings findings = new ExportFindings();
    private final ExportedHeads heads;
    private String first = "";
    private @Nullable ExportLine header;
    private @Nullable ExportedChains chains;
    private @Nullable ExportLine end;
    private int stage;
    private long lines;
    private long checkpoints;
    private long entries;

    ExportCheck(CheckpointKeys keys) {
        heads = new ExportedHeads(keys, findings);
    }

    ExportCheck accept(String text) {
        lines++;
        findings.at(lines);
        if (lines == 1) {
            begin(text, ExportLine.read(text));
        } else if (chains != null) {
            accept(text, ExportLine.read(text), chains);
        }
        return this;
    }

    /** What follows something else than a header is taken in all the same: who sends it shall read the answer. */
    private void begin(String text, ExportLine line) {
        first = text;
        if (line.kind().equals("header") && AuditExport.FORMAT.equals(line.text("format"))) {
            header = line;
            chains = new ExportedChains(line.heads("chains"), heads, findings);
        }
    }

    private void accept(String text, ExportLine line, ExportedChains into) {
        int at = ORDER.indexOf(line.kind());
        if (at < 0) {
            findings.add("line", "LINE", "a JSON object that is a checkpoint, an entry or the end", text);
            return;
        }
        if (at == 0 || at < stage || stage == ORDER.size() - 1) {
            findings.add("line", "ORDER", "header, checkpoints, entries, end", line.kind());
        }
        stage = Math.max(stage, at);
        switch (line.kind()) {
            case "checkpoint" -> {
                checkpoints++;
                heads.accept(line);
            }
            case "entry" -> {
                entries++;
                into.accept(line);
            }
            case "end" -> end = line;
            default -> {}
        }
    }

    /** @throws ProblemException where the first line is not the header of an export */
    AuditVerificationView finish() {
        ExportLine of = header;
        ExportedChains read = chains;
        if (of == null || read == null) {
            throw ProblemException.of(
                    ProblemType.INVALID,
                    List.of(Fault.of("line 1", first, FaultCodes.AUDIT_EXPORT.with(AuditExport.FORMAT))));
        }
        String scope = String.valueOf(of.text("scope"));
        read.finish(scope);
        ended();
        return new AuditVerificationView(
                findings.count() == 0,
                scope,
                of.heads("chains").size(),
                entries,
                checkpoints,
                instant(heads.newest()),
                read.unconfirmed(),
                findings.count(),
                findings.first());
    }

    private void ended() {
        String counts = checkpoints + " checkpoints and " + entries + " entries";
        if (end == null) {
            findings.add("end", "END", "a last line with the counts", "none: the file was cut off after " + counts);
        } else {
            String said = end.number("checkpoints") + " checkpoints and " + end.number("entries") + " entries";
            findings.same("end", "END", said, counts);
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException forged) {
            return null;
        }
    }
}
