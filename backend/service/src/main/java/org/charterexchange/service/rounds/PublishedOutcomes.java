package org.charterexchange.service.rounds;

import org.charterexchange.contract.rounds.ExplanationView;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * What published rounds mean for a leader; for the layer above, which gives people copies of what is held.
 */
@Component
public class PublishedOutcomes {

    private final RunLists lists;

    PublishedOutcomes(RunLists lists) {
        this.lists = lists;
    }

    /** The outcomes of the candidate, newest first. */
    public Flux<ExplanationView> of(String candidate) {
        return lists.outcomes(candidate).flatMapIterable(outcomes -> outcomes);
    }
}
