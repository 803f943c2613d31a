package org.charterexchange.service.applications;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.applications.RankingRequest;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.placements.Placements;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says everything that is wrong with a ranking as it was sent.
 */
@Component
class RankingChecks {

    private static final int MOST = 20;

    private final Placements placements;

    RankingChecks(Placements placements) {
        this.placements = placements;
    }

    /**
     * Completes where the ranking may be kept. What is ranked already may stay whatever its host has done with it since, so
     * that the other choices can still be changed.
     */
    Mono<Void> check(Ranking now, RankingRequest request) {
        Faults shape = shape(request.placements());
        shape.refuseIfAny();
        return placements
                .named(request.placements())
                .collectMap(PlacementView::id)
                .doOnNext(known -> {
                    Faults faults = new Faults();
                    Choices choices = new Choices(known, now.round(), now.organisation());
                    for (int i = 0; i < request.placements().size(); i++) {
                        String id = request.placements().get(i);
                        if (!now.placements().contains(id)) {
                            checkChoice(faults, "/placements/" + i, id, choices);
                        }
                    }
                    faults.refuseIfAny();
                })
                .then();
    }

    private static Faults shape(@Nullable List<String> ids) {
        Faults faults = new Faults();
        faults.require(ids != null, "/placements", null, FaultCodes.PLACEMENTS);
        if (ids != null) {
            faults.require(ids.size() <= MOST, "/placements", ids.size(), FaultCodes.AT_MOST_PLACEMENTS.with(MOST));
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                faults.require(id != null, "/placements/" + i, null, FaultCodes.PLACEMENT);
                faults.require(seen.add(id), "/placements/" + i, id, FaultCodes.PLACEMENT_NOT_RANKED);
            }
        }
        return faults;
    }

    /**
     * What can be chosen.
     *
     * @param known the placements that are named, by id
     * @param home the candidate's own organisation; empty where nobody knows the candidate
     */
    record Choices(Map<String, PlacementView> known, String round, String home) {}

    static void checkChoice(Faults faults, String pointer, String id, Choices choices) {
        PlacementView placement = choices.known().get(id);
        boolean offered = placement != null
                && placement.state() == PlacementState.OPEN
                && choices.round().equals(placement.roundId());
        faults.require(offered, pointer, id, FaultCodes.OPEN_PLACEMENT.with(choices.round()));
        boolean elsewhere = placement == null || !choices.home().equals(placement.organisationId());
        faults.require(elsewhere, pointer, id, FaultCodes.PLACEMENT_ELSEWHERE);
    }
}
