package org.charterexchange.matching.verify.instance;

import java.util.List;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.jspecify.annotations.Nullable;

/** An organisation as the instance gives it. */
public record Organisation(
        String id,
        String sector,
        @Nullable GeoPoint location,
        int releaseLimit,
        int hostLimit,
        int sentBefore,
        int hostedBefore) {

    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final List<String> SECTORS = List.of("POLICING", "INDUSTRY", "PUBLIC_SERVICE");

    static Organisation read(JsonNode node) {
        String sector = node.get("sector").text();
        if (!SECTORS.contains(sector)) {
            throw node.get("sector").expected(StatementCode.ONE_OF, Statement.list(SECTORS));
        }
        return new Organisation(
                node.get("id").text(),
                sector,
                GeoPoint.read(node.get("location")),
                node.get("releaseLimit").number(0, Integer.MAX_VALUE, UNLIMITED),
                node.get("hostLimit").number(0, Integer.MAX_VALUE, UNLIMITED),
                node.get("sentBefore").number(0, Integer.MAX_VALUE, 0),
                node.get("hostedBefore").number(0, Integer.MAX_VALUE, 0));
    }
}
