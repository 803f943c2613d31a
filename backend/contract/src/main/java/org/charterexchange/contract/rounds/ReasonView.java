package org.charterexchange.contract.rounds;

import org.jspecify.annotations.Nullable;

/**
 * Why an application was not given.
 *
 * @param reason a reason of section 2 of the specification, or {@code SEATS_TAKEN}, {@code HOST_LIMIT}, {@code
 *     RELEASE_LIMIT}, {@code LINK}, {@code BETTER_OVERALL}
 * @param detail the same in words, with names and numbers
 * @param change the smallest single change of the candidate's own data that would have placed them
 */
public record ReasonView(
        String placementId,
        String placementTitle,
        String hostName,
        @Nullable Integer rank,
        String reason,
        String detail,
        @Nullable String change) {}
