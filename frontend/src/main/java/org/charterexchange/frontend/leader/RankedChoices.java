package org.charterexchange.frontend.leader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.charterexchange.contract.applications.ApplicationView;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.applications.RankingRequest;

/**
 * A ranking to be changed, best first.
 *
 * @param placements the ids of the placements
 * @param openToOffers whether placements that are not ranked are acceptable too
 */
record RankedChoices(List<String> placements, boolean openToOffers) {
    RankedChoices {
        placements = List.copyOf(placements);
    }

    static RankedChoices of(ApplicationsView applications) {
        return new RankedChoices(
                applications.applications().stream()
                        .map(ApplicationView::placementId)
                        .toList(),
                applications.openToOffers());
    }

    /** Adds a placement at the end; one that is ranked already stays where it is. */
    RankedChoices with(String placement) {
        if (placements.contains(placement)) {
            return this;
        }
        List<String> more = new ArrayList<>(placements);
        more.add(placement);
        return new RankedChoices(more, openToOffers);
    }

    RankedChoices without(String placement) {
        return new RankedChoices(
                placements.stream().filter(each -> !each.equals(placement)).toList(), openToOffers);
    }

    /** Moves a placement one place up; the first stays the first. */
    RankedChoices up(String placement) {
        return swapped(placements.indexOf(placement) - 1);
    }

    /** Moves a placement one place down; the last stays the last. */
    RankedChoices down(String placement) {
        return swapped(placements.indexOf(placement));
    }

    RankedChoices openToOffers(boolean open) {
        return new RankedChoices(placements, open);
    }

    RankingRequest request() {
        return new RankingRequest(placements, openToOffers);
    }

    private RankedChoices swapped(int upper) {
        if (upper < 0 || upper + 1 >= placements.size()) {
            return this;
        }
        List<String> moved = new ArrayList<>(placements);
        Collections.swap(moved, upper, upper + 1);
        return new RankedChoices(moved, openToOffers);
    }
}
