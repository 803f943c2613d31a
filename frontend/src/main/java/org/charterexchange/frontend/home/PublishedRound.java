package org.charterexchange.frontend.home;

import java.util.Map;
import java.util.Optional;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.PublishedFigures;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.charts.Balance;

/**
 * The newest published round, in balance.
 *
 * @param id the round's id
 * @param name its name
 * @param figures what its published run came to
 */
record PublishedRound(String id, String name, PublishedFigures figures) {
    /** The figures of a round, where they may be shown. */
    static Optional<PublishedRound> of(RoundView round) {
        return Optional.ofNullable(round.figures())
                .map(figures -> new PublishedRound(round.id(), round.name(), figures));
    }

    public Balance balance() {
        return new Balance(from(Sector.POLICING), from(Sector.INDUSTRY));
    }

    /** Directions are named by the home sector first. */
    private int from(Sector sector) {
        return figures.byDirection().entrySet().stream()
                .filter(direction -> direction.getKey().startsWith(sector.name()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
