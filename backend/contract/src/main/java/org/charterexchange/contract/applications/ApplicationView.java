package org.charterexchange.contract.applications;

import java.util.List;
import org.charterexchange.contract.Sector;

/**
 * One ranked choice.
 *
 * @param rank 1 the first choice
 * @param obstacles why it cannot be matched as things stand; empty where it can, and once the round has closed
 */
public record ApplicationView(
        int rank,
        String placementId,
        String placementTitle,
        String hostId,
        String hostName,
        Sector hostSector,
        ApplicationState state,
        List<ObstacleView> obstacles) {

    /** Keeps its own list. */
    public ApplicationView {
        obstacles = List.copyOf(obstacles);
    }
}
