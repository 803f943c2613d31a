package org.charterexchange.service.moves;

import java.util.List;
import java.util.Set;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Enrolments;
import org.charterexchange.service.applications.RankingMoves;
import org.charterexchange.service.candidates.CandidateMoves;
import org.charterexchange.service.candidates.CandidateMoves.Moving;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Moves leaders to another home organisation. The profile's own change decides; the membership and the applications that a
 * round still takes follow from it, and are made good after a crash.
 */
@Component
public class Moves {

    private static final Logger LOG = LoggerFactory.getLogger(Moves.class);

    private final Candidates candidates;
    private final CandidateMoves profiles;
    private final RankingMoves rankings;
    private final Enrolments members;
    private final Organisations organisations;

    Moves(
            Candidates candidates,
            CandidateMoves profiles,
            RankingMoves rankings,
            Enrolments members,
            Organisations organisations) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.rankings = rankings;
        this.members = members;
        this.organisations = organisations;
    }

    /**
     * Moves a leader whose profile still has the version.
     *
     * @throws ProblemException {@link ProblemType#REFUSED_MOVE} while applications of theirs await a decision
     */
    public Mono<CandidateView> move(Caller by, String id, MoveRequest request, long version) {
        return candidates
                .get(by, id)
                .flatMap(now -> check(now, request.organisationId()))
                .then(Mono.defer(() -> rankings.requireDecided(id)))
                .then(Mono.defer(() -> profiles.move(by, id, request.organisationId(), version)))
                .flatMap(moved -> settle(by, moved).switchIfEmpty(Mono.defer(() -> candidates.get(by, id))));
    }

    /** Completes what a crash left half done. */
    Mono<Void> settleAll() {
        return profiles.moving()
                .concatMap(moved -> settle(new Caller(moved.by(), "", Set.of(), null, null, null), moved))
                .then();
    }

    /** Access first; whatever fails is tried again later, since the move has happened. Empty until everything has followed. */
    private Mono<CandidateView> settle(Caller by, Moving moved) {
        return members.move(by, moved.candidate(), moved.home())
                .then(Mono.defer(() -> rankings.follow(by, moved.candidate(), moved.home())))
                .then(Mono.defer(() -> profiles.arrived(by, moved)))
                .onErrorResume(failure -> {
                    LOG.warn("The move of {} waits to be completed", moved.candidate(), failure);
                    return Mono.empty();
                });
    }

    private Mono<Void> check(CandidateView now, String home) {
        return organisations
                .named(home == null ? List.of() : List.of(home))
                .doOnNext(known -> {
                    Faults faults = new Faults();
                    boolean elsewhere =
                            !known.isEmpty() && !now.organisationId().equals(home);
                    faults.require(elsewhere, "/organisationId", home, FaultCodes.ANOTHER_HOME);
                    faults.refuseIfAny();
                })
                .then();
    }
}
