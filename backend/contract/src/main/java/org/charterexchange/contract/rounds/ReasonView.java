package org.charterexchange.contract.rounds;

import java.util.List;
import org.charterexchange.contract.arguments.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Why an application was not given.
 *
 * @param reason a reason of section 2 of the specification, or {@code SEATS_TAKEN}, {@code HOST_LIMIT}, {@code
 *     RELEASE_LIMIT}, {@code LINK}, {@code BETTER_OVERALL}
 * @param detail the same in words, with names and numbers, in the language that the reader likes best
 * @param details the same as codes with arguments, one for each sentence; none for a run of an engine that told it otherwise
 * @param change the smallest single change of the candidate's own data that would have placed them, in words
 * @param counterfactual the same as a code with arguments
 */
public record ReasonView(
        String placementId,
        String placementTitle,
        String hostName,
        @Nullable Integer rank,
        String reason,
        String detail,
        List<Phrase> details,
        @Nullable String change,
        @Nullable Phrase counterfactual) {

    /** Keeps its own list. */
    public ReasonView {
        details = List.copyOf(details);
    }
}
