package org.charterexchange.matching.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A candidate as the instance gives them; stage 0 is unknown, a maximal travel of -1 km is none. */
record Candidate(
        String id,
        int home,
        int stage,
        Map<String, Integer> skills,
        Map<String, Integer> goals,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        List<String> vetting,
        @Nullable Point location,
        int maxTravelKm,
        int[] applications,
        boolean openToOffers) {

    static Candidate read(Node node, Index organisations, Index placements) {
        Node applications = node.get("applications");
        return new Candidate(
                node.get("id").text(),
                organisations.of(node.get("organisation")),
                node.get("stage").number(1, 5, 0),
                node.get("skills").levels(),
                node.get("goals").levels(),
                node.get("availableFrom").date(),
                node.get("availableTo").date(),
                Clearances.read(node.get("vetting")),
                Point.read(node.get("location")),
                node.get("maxTravelKm").number(0, Integer.MAX_VALUE, -1),
                applications.isMissing()
                        ? new int[0]
                        : applications.items().stream().mapToInt(placements::of).toArray(),
                !node.get("openToOffers").isMissing()
                        && node.get("openToOffers").flag());
    }

    /** 1 for the first application, 0 where the placement was not applied for. */
    int rank(int placement) {
        for (int i = 0; i < applications.length; i++) {
            if (applications[i] == placement) {
                return i + 1;
            }
        }
        return 0;
    }
}
