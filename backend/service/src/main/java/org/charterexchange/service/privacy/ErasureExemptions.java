package org.charterexchange.service.privacy;

import java.time.Clock;
import java.time.LocalDate;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.service.rounds.Decisions;
import org.charterexchange.service.rounds.RunQueries;
import org.charterexchange.service.time.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * What must lawfully stay of a person who is erased: the name in what was agreed for them and in what they decided, until
 * it can no longer be disputed.
 */
@Component
class ErasureExemptions {

    private static final String MATCHED =
            "A published round matched the person; what was agreed must be provable for as"
                    + " long as it may be disputed (Limitation Act 1980)";
    private static final String DECIDED =
            "The person published the round; who decided must be provable for as long as the"
                    + " decision may be disputed (Limitation Act 1980)";

    private final RunQueries runs;
    private final Decisions decisions;
    private final RetentionSettings settings;

    ErasureExemptions(RunQueries runs, Decisions decisions, RetentionSettings settings) {
        this.runs = runs;
        this.decisions = decisions;
        this.settings = settings;
    }

    /** What stays if the person is erased now. */
    Flux<Erasure.Kept> of(DataSubject person, Clock clock) {
        LocalDate until = LondonTime.today(clock).plus(settings.erasures());
        Flux<Erasure.Kept> matches = runs.outcomes(person.candidateOrNone())
                .flatMapIterable(outcomes -> outcomes)
                .mapNotNull(outcome -> matched(outcome, until));
        return matches.concatWith(decisions
                .publishedBy(person.membership())
                .map(decision ->
                        new Erasure.Kept(decision.round(), decision.run(), decision.by(), null, null, DECIDED, until)));
    }

    private static Erasure.@Nullable Kept matched(ExplanationView outcome, LocalDate until) {
        MatchView match = outcome.match();
        return match == null
                ? null
                : new Erasure.Kept(
                        outcome.roundId(),
                        outcome.runId(),
                        outcome.candidateName(),
                        match.hostName(),
                        match.placementTitle(),
                        MATCHED,
                        until);
    }
}
