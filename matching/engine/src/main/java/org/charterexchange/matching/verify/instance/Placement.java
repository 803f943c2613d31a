package org.charterexchange.matching.verify.instance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.jspecify.annotations.Nullable;

/** A placement as the instance gives it; a missing stage band is 0 to 0. */
public record Placement(
        String id,
        int host,
        int seats,
        int lowestStage,
        int highestStage,
        Map<String, Integer> essential,
        Map<String, Integer> desirable,
        Map<String, Integer> develops,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        int daysPerWeek,
        String attendance,
        List<String> vetting,
        @Nullable GeoPoint location) {

    private static final List<String> ATTENDANCES = List.of("ON_SITE", "HYBRID", "REMOTE");

    static Placement read(JsonNode node, IdIndex organisations) {
        JsonNode attendance = node.get("attendance");
        if (!attendance.isMissing() && !ATTENDANCES.contains(attendance.text())) {
            throw attendance.expected(StatementCode.ONE_OF, Statement.list(ATTENDANCES));
        }
        boolean band = !node.get("stages").isMissing();
        return new Placement(
                node.get("id").text(),
                organisations.of(node.get("organisation")),
                node.get("seats").number(0, Integer.MAX_VALUE, 1),
                band ? node.get("stages").get("lowest").number(1, 5) : 0,
                band ? node.get("stages").get("highest").number(1, 5) : 0,
                node.get("essentialSkills").levels(),
                node.get("desirableSkills").levels(),
                node.get("developsSkills").levels(),
                node.get("starts").date(),
                node.get("ends").date(),
                node.get("daysPerWeek").number(1, 5, 5),
                attendance.isMissing() ? "ON_SITE" : attendance.text(),
                ClearanceFamilies.read(node.get("vetting")),
                GeoPoint.read(node.get("location")));
    }

    boolean remote() {
        return attendance.equals("REMOTE");
    }

    /** Whole or begun weeks, or 0 where a date is missing. */
    long weeks() {
        return starts == null || ends == null ? 0 : (ChronoUnit.DAYS.between(starts, ends) + 1 + 6) / 7;
    }
}
