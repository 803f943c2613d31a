package org.charterexchange.matching.result.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.problem.PairValueParts;
import org.charterexchange.matching.reasons.NotPlacedReason;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Unmatched;
import org.charterexchange.matching.result.UnmatchedReason;

/** Matches, and those who are not matched, while they are read. */
final class MatchJson {

    private static final Fields MATCH = Fields.of("candidate", "placement", "value", "parts");
    private static final Fields PARTS =
            Fields.of("placed", "preference", "skills", "development", "assessment", "carbon", "incumbent");
    private static final Fields UNMATCHED = Fields.of("candidate", "reasons");
    private static final Fields REASON = Fields.of("placement", "reason", "detail");

    private MatchJson() {}

    static Match match(StrictJson json) {
        String candidate = "";
        String placement = "";
        int value = 0;
        PairValueParts parts = new PairValueParts(0, 0, 0, 0, 0, 0, 0);
        StrictJson.Members members = json.members(MATCH);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "candidate" -> candidate = json.text();
                case "placement" -> placement = json.text();
                case "value" -> value = json.integer(Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
                default -> parts = parts(json);
            }
        }
        return new Match(candidate, placement, value, parts);
    }

    private static PairValueParts parts(StrictJson json) {
        Map<String, Integer> parts = new HashMap<>();
        StrictJson.Members members = json.members(PARTS);
        for (String field = members.next(); field != null; field = members.next()) {
            parts.put(field, json.integer(0, Integer.MAX_VALUE, 0));
        }
        return new PairValueParts(
                parts.getOrDefault("placed", 0),
                parts.getOrDefault("preference", 0),
                parts.getOrDefault("skills", 0),
                parts.getOrDefault("development", 0),
                parts.getOrDefault("assessment", 0),
                parts.getOrDefault("carbon", 0),
                parts.getOrDefault("incumbent", 0));
    }

    static Unmatched unmatched(StrictJson json) {
        String candidate = "";
        List<UnmatchedReason> reasons = new ArrayList<>();
        StrictJson.Members members = json.members(UNMATCHED);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "candidate" -> candidate = json.text();
                default -> ResultReader.each(json, () -> reasons.add(reason(json)));
            }
        }
        return new Unmatched(candidate, reasons);
    }

    private static UnmatchedReason reason(StrictJson json) {
        String placement = "";
        NotPlacedReason reason = NotPlacedReason.BETTER_OVERALL;
        String detail = "";
        StrictJson.Members members = json.members(REASON);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "placement" -> placement = json.text();
                case "reason" -> reason = json.constant(NotPlacedReason.class, reason);
                default -> detail = json.text();
            }
        }
        return new UnmatchedReason(placement, reason, detail);
    }
}
