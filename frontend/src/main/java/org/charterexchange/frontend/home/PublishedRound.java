package org.charterexchange.frontend.home;

import java.util.Map;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.frontend.charts.Balance;

/**
 * The newest published round, in balance.
 *
 * @param id the round's id
 * @param name its name
 * @param measures what its published run came to
 */
record PublishedRound(String id, String name, RunMeasures measures) {
    static PublishedRound of(RoundView round, RunMeasures measures) {
        return new PublishedRound(round.id(), round.name(), measures);
    }

    public Balance balance() {
        return new Balance(from(Sector.POLICING), from(Sector.INDUSTRY));
    }

    /** Directions are named by the home sector first. */
    private int from(Sector sector) {
        return measures.byDirection().entrySet().stream()
                .filter(direction -> direction.getKey().startsWith(sector.name()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
