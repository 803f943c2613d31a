package org.charterexchange.contract.applications;

import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.placements.PlacementChangeView;
import org.charterexchange.contract.placements.PlacementState;

/**
 * One ranked choice.
 *
 * @param rank 1 the first choice
 * @param placementState what has become of the placement
 * @param changes what its host changed since it was published, the oldest first
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
        PlacementState placementState,
        List<PlacementChangeView> changes,
        List<ObstacleView> obstacles) {

    /** Keeps its own list. */
    public ApplicationView {
        changes = List.copyOf(changes);
        obstacles = List.copyOf(obstacles);
    }
}
