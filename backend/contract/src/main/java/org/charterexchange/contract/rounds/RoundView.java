package org.charterexchange.contract.rounds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param offersOn the first day placements may be published, Europe/London
 * @param offersUntil the last day
 * @param applicationsUntil the last day for applications
 * @param assessmentsUntil the last day for panels to score; until the round closes where absent
 * @param policy published before the round opens
 * @param frozen what was frozen; absent until it closes
 * @param instanceSha256 the hash of the frozen instance, hexadecimal
 * @param currentRunId the run being solved or reviewed
 * @param publishedRunId the run that was published
 * @param figures what the published run came to; absent before, and where a count is below five
 * @param publishedBy the name of the person who published it
 * @param publishReason why this run was chosen
 */
public record RoundView(
        String id,
        String name,
        RoundState state,
        LocalDate offersOn,
        LocalDate offersUntil,
        LocalDate applicationsUntil,
        @Nullable LocalDate assessmentsUntil,
        PolicyView policy,
        @Nullable FrozenCounts frozen,
        @Nullable String instanceSha256,
        @Nullable String currentRunId,
        @Nullable String publishedRunId,
        @Nullable PublishedFigures figures,
        @Nullable String publishedBy,
        @Nullable String publishReason,
        @Nullable Instant publishedAt,
        long version) {}
