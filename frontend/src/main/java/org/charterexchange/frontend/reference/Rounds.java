package org.charterexchange.frontend.reference;

import java.util.Comparator;
import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rounds, newest first. */
@Component
public class Rounds {
    private final RoundsClient client;

    Rounds(RoundsClient client) {
        this.client = client;
    }

    /** Returns all rounds, by the day their offers begin. */
    public Mono<List<RoundView>> newestFirst() {
        return Pages.all(after -> client.list(after, Pages.MOST))
                .sort(Comparator.comparing(RoundView::offersOn).reversed())
                .collectList();
    }

    /** Returns the rounds in a state. */
    public Mono<List<RoundView>> in(RoundState state) {
        return newestFirst()
                .map(rounds ->
                        rounds.stream().filter(round -> round.state() == state).toList());
    }
}
