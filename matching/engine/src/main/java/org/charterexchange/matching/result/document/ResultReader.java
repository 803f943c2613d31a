package org.charterexchange.matching.result.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.result.EngineRecord;
import org.charterexchange.matching.result.InstanceReference;
import org.charterexchange.matching.result.LedgerEntry;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Measures;
import org.charterexchange.matching.result.PriceList;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.Unmatched;

/** Reads results as {@link ResultWriter} writes them; whether they are true is for a verifier to say. */
public final class ResultReader {

    private static final Fields DOCUMENT = Fields.of(
            "format",
            "instance",
            "points",
            "upperBound",
            "gap",
            "matches",
            "unmatched",
            "exchanges",
            "ledger",
            "measures",
            "certificate",
            "engine");
    private static final Fields INSTANCE = Fields.of("name", "sha256");

    private InstanceReference instance = new InstanceReference("", "");
    private long points;
    private long upperBound;
    private final List<Match> matches = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();
    private final List<List<String>> exchanges = new ArrayList<>();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private Measures measures = new Measures(0, List.of(), 0, 0, 0, 0, List.of());
    private PriceList certificate = CertificateJson.EMPTY;
    private EngineRecord engine = EngineJson.EMPTY;

    private ResultReader() {}

    /** As {@link #read(InputStream)}. */
    public static Result read(byte[] json) {
        return read(new ByteArrayInputStream(json));
    }

    /**
     * Reads a result.
     *
     * @param in the JSON in UTF-8; not closed
     * @throws RefusedResultException naming every fault of form, if there is any
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static Result read(InputStream in) {
        Faults faults = new Faults();
        ResultReader reader = new ResultReader();
        StrictJson.read(in, faults, reader::document);
        if (faults.count() > 0) {
            throw new RefusedResultException(faults.list());
        }
        return reader.result();
    }

    private Result result() {
        return new Result(
                instance, points, upperBound, matches, unmatched, exchanges, ledger, measures, certificate, engine);
    }

    private void document(StrictJson json) {
        StrictJson.Members members = json.members(DOCUMENT);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "format" -> json.requireText(Result.FORMAT);
                case "instance" -> instance = instance(json);
                case "points" -> points = json.whole(0);
                case "upperBound" -> upperBound = json.whole(0);
                case "gap" -> json.decimal();
                case "matches" -> each(json, () -> matches.add(MatchJson.match(json)));
                case "unmatched" -> each(json, () -> unmatched.add(MatchJson.unmatched(json)));
                case "exchanges" -> each(json, () -> exchanges.add(json.texts()));
                case "ledger" -> each(json, () -> ledger.add(MeasuresJson.ledgerEntry(json)));
                case "measures" -> measures = MeasuresJson.measures(json);
                case "certificate" -> certificate = CertificateJson.read(json);
                default -> engine = EngineJson.read(json);
            }
        }
    }

    static void each(StrictJson json, Runnable item) {
        StrictJson.Items items = json.items();
        while (items.next()) {
            item.run();
        }
    }

    private static InstanceReference instance(StrictJson json) {
        String name = "";
        String sha256 = "";
        StrictJson.Members members = json.members(INSTANCE);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "name" -> name = json.text();
                default -> sha256 = json.text();
            }
        }
        return new InstanceReference(name, sha256);
    }
}
