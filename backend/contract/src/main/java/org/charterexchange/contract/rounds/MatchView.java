package org.charterexchange.contract.rounds;

import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A candidate and a placement in a run.
 *
 * @param rank the candidate's ranking of it, 1 the first choice; absent where they did not apply
 * @param skillsMet how many of the wanted skills the candidate meets in full
 * @param skillsWanted how many skills are wanted
 * @param goalsDeveloped how many of the candidate's goals the placement develops
 * @param carbonKg travel carbon, kg CO2e
 * @param returned whether the move is part of an exchange
 */
public record MatchView(
        String candidateId,
        String candidateName,
        @Nullable String candidateTitle,
        String homeId,
        String homeName,
        Sector homeSector,
        String placementId,
        String placementTitle,
        String hostId,
        String hostName,
        Sector hostSector,
        @Nullable Integer rank,
        int skillsMet,
        int skillsWanted,
        int goalsDeveloped,
        long carbonKg,
        boolean returned,
        int value,
        MatchParts parts) {}
