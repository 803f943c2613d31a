package org.charterexchange.matching.result.document;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.document.PolicyJson;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.result.EngineRecord;

/** What computed a result, while it is read. */
final class EngineJson {

    static final EngineRecord EMPTY = new EngineRecord("", Policy.DEFAULT, 0, "", 0, 0, List.of());

    private static final Fields FIELDS =
            Fields.of("version", "policy", "seed", "termination", "steps", "seconds", "history");

    private EngineJson() {}

    static EngineRecord read(StrictJson json) {
        String version = "";
        Policy policy = Policy.DEFAULT;
        long seed = 0;
        String termination = "";
        long steps = 0;
        double seconds = 0;
        List<EngineRecord.HistoryPoint> history = new ArrayList<>();
        StrictJson.Members members = json.members(FIELDS);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "version" -> version = json.text();
                case "policy" -> policy = PolicyJson.read(json);
                case "seed" -> seed = json.whole(0);
                case "termination" -> termination = json.text();
                case "steps" -> steps = json.whole(0);
                case "seconds" -> seconds = json.decimal().doubleValue();
                default -> ResultReader.each(json, () -> history.add(point(json)));
            }
        }
        return new EngineRecord(version, policy, seed, termination, steps, seconds, history);
    }

    private static EngineRecord.HistoryPoint point(StrictJson json) {
        double seconds = 0;
        long points = 0;
        StrictJson.Items items = json.items();
        while (items.next()) {
            switch (items.index()) {
                case 0 -> seconds = json.decimal().doubleValue();
                case 1 -> points = json.whole(0);
                default -> json.refuse(FaultCode.SECONDS_AND_POINTS);
            }
        }
        return new EngineRecord.HistoryPoint(seconds, points);
    }
}
