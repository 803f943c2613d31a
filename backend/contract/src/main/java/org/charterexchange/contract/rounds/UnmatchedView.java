package org.charterexchange.contract.rounds;

import java.util.List;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A candidate without a match, and why.
 */
public record UnmatchedView(
        String candidateId,
        String candidateName,
        @Nullable String candidateTitle,
        String homeId,
        String homeName,
        Sector homeSector,
        List<ReasonView> reasons) {}
