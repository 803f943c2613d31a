package org.charterexchange.service.applications;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.placements.Placements;
import org.charterexchange.service.placements.RoundWindowGuard;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.OptimisticRetry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What becomes of applications when their person moves to another home organisation: those that a round still takes go
 * along and wait for the new home's endorsement; all others stay with the home that decided on them.
 */
@Component
public class RankingMoves {

    private static final Set<ApplicationState> TAKES_PART =
            Set.of(ApplicationState.SUBMITTED, ApplicationState.ENDORSED);

    private final RankingStore store;
    private final Placements placements;
    private final RoundWindowGuard windows;
    private final AuditEntries audit;

    RankingMoves(RankingStore store, Placements placements, RoundWindowGuard windows, AuditEntries audit) {
        this.store = store;
        this.placements = placements;
        this.windows = windows;
        this.audit = audit;
    }

    /**
     * Completes where nobody has yet to decide on this person's applications.
     *
     * @throws ProblemException {@link ProblemType#REFUSED_MOVE} where a round takes no more applications and is not decided
     */
    public Mono<Void> requireDecided(String candidate) {
        return store.of(candidate)
                .filter(ranking -> TAKES_PART.contains(ranking.state()))
                .map(Ranking::round)
                .filterWhen(windows::awaitsDecision)
                .next()
                .flatMap(round -> Mono.error(new ProblemException(ProblemType.REFUSED_MOVE, round)))
                .then();
    }

    /** Takes along what rounds still take; doing it again changes nothing. */
    public Mono<Void> follow(Caller by, String candidate, String home) {
        return OptimisticRetry.retried(() -> store.of(candidate)
                .filter(ranking -> !ranking.organisation().equals(home))
                .filterWhen(ranking -> windows.takesApplications(ranking.round()))
                .concatMap(ranking -> follow(by, ranking, home))
                .then());
    }

    private Mono<Ranking> follow(Caller by, Ranking ranking, String home) {
        return left(ranking, home).flatMap(left -> {
            Ranking next = ranking.movedTo(home, left);
            return store.change(next, entry(by, ranking, next)).switchIfEmpty(OptimisticRetry.lost());
        });
    }

    private Mono<List<String>> left(Ranking ranking, String home) {
        return placements
                .named(ranking.placements())
                .filter(placement -> placement.organisationId().equals(home))
                .map(PlacementView::id)
                .collect(Collectors.toSet())
                .map(own -> ranking.placements().stream()
                        .filter(id -> !own.contains(id))
                        .toList());
    }

    private AuditEntry entry(Caller by, Ranking before, Ranking after) {
        return audit.by(by, "application.move", "application/" + after.id(), after.organisation())
                .with("organisation", before.organisation(), after.organisation())
                .with("state", before.state(), after.state())
                .withPersonal("placements", before.placements(), after.placements());
    }
}
