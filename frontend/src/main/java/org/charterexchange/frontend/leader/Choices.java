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
record Choices(List<String> placements, boolean openToOffers) {
    Choices {
        placements = List.copyOf(placements);
    }

    static Choices of(ApplicationsView applications) {
        return new Choices(
                applications.applications().stream()
                        .map(ApplicationView::placementId)
                        .toList(),
                applications.openToOffers());
    }

    /** Adds a placement at the end; one that is ranked already stays where it is. */
    Choices with(String placement) {
        if (placements.contains(placement)) {
            return this;
        }
        List<String> more = new ArrayList<>(placements);
        more.add(placement);
        return new Choices(more, openToOffers);
    }

    Choices without(String placement) {
        return new Choices(
                placements.stream().filter(each -> !each.equals(placement)).toList(), openToOffers);
    }

    /** Moves a placement one place up; the first stays the first. */
    Choices up(String placement) {
        return swapped(placements.indexOf(placement) - 1);
    }

    /** Moves a placement one place down; the last stays the last. */
    Choices down(String placement) {
        return swapped(placements.indexOf(placement));
    }

    Choices openToOffers(boolean open) {
        return new Choices(placements, open);
    }

    RankingRequest request() {
        return new RankingRequest(placements, openToOffers);
    }

    private Choices swapped(int upper) {
        if (upper < 0 || upper + 1 >= placements.size()) {
            return this;
        }
        List<String> moved = new ArrayList<>(placements);
        Collections.swap(moved, upper, upper + 1);
        return new Choices(moved, openToOffers);
    }
}
