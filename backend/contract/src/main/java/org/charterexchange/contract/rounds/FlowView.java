package org.charterexchange.contract.rounds;

import org.charterexchange.contract.Sector;

/**
 * How many candidates of one organisation are placed at another, and how many of these moves are part of an exchange.
 */
public record FlowView(
        String homeId,
        String homeName,
        Sector homeSector,
        String hostId,
        String hostName,
        Sector hostSector,
        int count,
        int returned) {}
