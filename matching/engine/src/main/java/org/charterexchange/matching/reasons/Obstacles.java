package org.charterexchange.matching.reasons;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Why a candidate cannot get a placement whatever the matching: the reasons of section 2 of the specification, no seat, and
 * limits of 0. For whoever has an instance and no matching of it yet. Safe for many threads.
 */
public final class Obstacles {

    private final Eligibility eligibility;
    private final IneligibilityDetail detail;

    /** For one instance whose organisations exist. */
    public Obstacles(Instance instance) {
        this.eligibility = new Eligibility(instance);
        this.detail = new IneligibilityDetail(instance, eligibility);
    }

    /** Everything that keeps the candidate from the placement, in the order of the reasons; empty where they may be matched. */
    public List<NotPlaced> of(Candidate candidate, Placement placement) {
        List<NotPlaced> obstacles = new ArrayList<>();
        for (Reason reason : eligibility.reasons(candidate, placement)) {
            obstacles.add(notPlaced(placement, NotPlacedReason.of(reason), detail.of(reason, candidate, placement)));
        }
        Organisation host = eligibility.host(placement);
        Organisation home = eligibility.home(candidate);
        if (placement.seats() == 0) {
            obstacles.add(notPlaced(placement, NotPlacedReason.SEATS_TAKEN, Phrase.of(ReasonDetail.NO_SEAT)));
        }
        if (isNone(host.hostLimit())) {
            obstacles.add(notPlaced(placement, NotPlacedReason.HOST_LIMIT, none(ReasonDetail.HOST_LIMIT, host)));
        }
        if (isNone(home.releaseLimit())) {
            obstacles.add(notPlaced(placement, NotPlacedReason.RELEASE_LIMIT, none(ReasonDetail.RELEASE_LIMIT, home)));
        }
        return obstacles;
    }

    private static boolean isNone(@Nullable Integer limit) {
        return limit != null && limit == 0;
    }

    private static Phrase none(ReasonDetail limit, Organisation organisation) {
        return Phrase.of(limit, new Argument.Text(organisation.name()), new Argument.Numeral(0));
    }

    private static NotPlaced notPlaced(Placement placement, NotPlacedReason reason, Phrase detail) {
        return new NotPlaced(placement.id(), reason, List.of(detail));
    }
}
