package org.charterexchange.contract.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of processing (article 30), made from what the service stores.
 *
 * @param activities one for each kind of record
 */
public record ProcessingView(List<Activity> activities) {

    /**
     * A kind of record.
     *
     * @param collections where it is stored
     * @param personal whether it says anything about a person
     * @param basis absent where it does not
     * @param onErasure absent where it does not
     * @param keptFor how long, as an ISO 8601 period such as {@code P1Y}; absent where the scheme keeps it as long as it
     *     runs, or no longer than a day
     */
    public record Activity(
            DataCategory category,
            List<String> collections,
            boolean personal,
            @Nullable LawfulBasis basis,
            @Nullable OnErasure onErasure,
            @Nullable String keptFor) {}
}
