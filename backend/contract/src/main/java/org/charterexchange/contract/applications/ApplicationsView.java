package org.charterexchange.contract.applications;

import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * All applications of one candidate in one round, best first.
 *
 * @param state of all of them, also where nothing is ranked
 */
public record ApplicationsView(
        String roundId,
        String candidateId,
        String candidateName,
        @Nullable String candidateTitle,
        String organisationId,
        String organisationName,
        Sector organisationSector,
        boolean openToOffers,
        ApplicationState state,
        List<ApplicationView> applications,
        @Nullable Instant submittedAt,
        @Nullable String declineReason,
        long version) {}
