package org.charterexchange.matching.verify.instance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.verify.json.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the instance gives them; stage 0 is unknown, a maximal travel of -1 km is none.
 *
 * @param ranks the rank of each placement applied for, from 1
 */
public record Candidate(
        String id,
        int home,
        int stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        List<String> vetting,
        @Nullable GeoPoint location,
        int maxTravelKm,
        int[] applications,
        Map<Integer, Integer> ranks,
        boolean openToOffers) {

    static Candidate read(JsonNode node, IdIndex organisations, IdIndex placements) {
        JsonNode list = node.get("applications");
        int[] applications = list.isMissing()
                ? new int[0]
                : list.items().stream().mapToInt(placements::of).toArray();
        return new Candidate(
                node.get("id").text(),
                organisations.of(node.get("organisation")),
                node.get("stage").number(1, 5, 0),
                node.get("skills").levels(),
                node.get("goals").levels(),
                node.get("availableFrom").date(),
                node.get("availableTo").date(),
                ClearanceFamilies.read(node.get("vetting")),
                GeoPoint.read(node.get("location")),
                node.get("maxTravelKm").number(0, Integer.MAX_VALUE, -1),
                applications,
                ranks(applications),
                !node.get("openToOffers").isMissing()
                        && node.get("openToOffers").flag());
    }

    /** 1 for the first application, 0 where the placement was not applied for. */
    public int rank(int placement) {
        return ranks.getOrDefault(placement, 0);
    }

    private static Map<Integer, Integer> ranks(int[] applications) {
        Map<Integer, Integer> ranks = new HashMap<>();
        for (int i = 0; i < applications.length; i++) {
            ranks.putIfAbsent(applications[i], i + 1);
        }
        return ranks;
    }
}
