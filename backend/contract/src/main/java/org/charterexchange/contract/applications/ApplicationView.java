package org.charterexchange.contract.applications;

import org.charterexchange.contract.Sector;

/**
 * One ranked choice.
 *
 * @param rank 1 the first choice
 */
public record ApplicationView(
        int rank,
        String placementId,
        String placementTitle,
        String hostId,
        String hostName,
        Sector hostSector,
        ApplicationState state) {}
