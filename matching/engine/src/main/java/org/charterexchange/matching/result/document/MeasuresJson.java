package org.charterexchange.matching.result.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.instance.document.PolicyJson;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.result.LedgerEntry;
import org.charterexchange.matching.result.Measures;

/** Ledger and measures while they are read. */
final class MeasuresJson {

    private static final Fields LEDGER = Fields.of("organisation", "sent", "hosted");
    private static final Fields MEASURES =
            Fields.of("placed", "ranks", "swaps", "reciprocated", "carbonKg", "blockingPairs", "byDirection");
    private static final Fields WAY = Fields.of("direction", "placed");

    private MeasuresJson() {}

    static LedgerEntry ledgerEntry(StrictJson json) {
        String organisation = "";
        int sent = 0;
        int hosted = 0;
        StrictJson.Members members = json.members(LEDGER);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "organisation" -> organisation = json.text();
                case "sent" -> sent = json.integer(0, Integer.MAX_VALUE, 0);
                default -> hosted = json.integer(0, Integer.MAX_VALUE, 0);
            }
        }
        return new LedgerEntry(organisation, sent, hosted);
    }

    static Measures measures(StrictJson json) {
        Map<String, Long> counts = new HashMap<>();
        List<Integer> ranks = new ArrayList<>();
        List<Measures.DirectionCount> ways = new ArrayList<>();
        StrictJson.Members members = json.members(MEASURES);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "ranks" -> ResultReader.each(json, () -> ranks.add(json.integer(0, Integer.MAX_VALUE, 0)));
                case "byDirection" -> ResultReader.each(json, () -> ways.add(way(json)));
                case "reciprocated", "carbonKg" -> counts.put(field, json.whole(0));
                default -> counts.put(field, (long) json.integer(0, Integer.MAX_VALUE, 0));
            }
        }
        return new Measures(
                counts.getOrDefault("placed", 0L).intValue(),
                ranks,
                counts.getOrDefault("swaps", 0L).intValue(),
                counts.getOrDefault("reciprocated", 0L),
                counts.getOrDefault("carbonKg", 0L),
                counts.getOrDefault("blockingPairs", 0L).intValue(),
                ways);
    }

    private static Measures.DirectionCount way(StrictJson json) {
        Direction direction = new Direction(Sector.POLICING, Sector.INDUSTRY);
        int placed = 0;
        StrictJson.Members members = json.members(WAY);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "direction" -> direction = PolicyJson.direction(json);
                default -> placed = json.integer(0, Integer.MAX_VALUE, 0);
            }
        }
        return new Measures.DirectionCount(direction, placed);
    }
}
