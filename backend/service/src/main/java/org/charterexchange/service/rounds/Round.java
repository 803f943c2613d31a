package org.charterexchange.service.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.PolicyView;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.service.rounds.bytes.StoredBytes;
import org.charterexchange.service.rounds.deviations.DeviationDecision;
import org.charterexchange.service.rounds.runs.Run;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is kept.
 *
 * @param assessmentsUntil the last day for panels to score; until the round closes where absent
 * @param frozen what was frozen; absent in a closed round whose freezing is still to be completed
 * @param current the run being solved or reviewed
 * @param reviewable whether some run of the round has a result
 * @param publication the decision to publish
 * @param decisions about what is no longer as it was frozen; absent where nothing was decided
 */
record Round(
        String id,
        long version,
        String name,
        RoundState state,
        LocalDate offersOn,
        LocalDate offersUntil,
        LocalDate applicationsUntil,
        @Nullable LocalDate assessmentsUntil,
        PolicyView policy,
        @Nullable Frozen frozen,
        @Nullable Current current,
        boolean reviewable,
        @Nullable Publication publication,
        @Nullable List<DeviationDecision> decisions)
        implements VersionedDocument {

    /** The instance that was frozen. */
    record Frozen(StoredBytes instance, FrozenCounts counts, Instant at) {}

    /**
     * The newest run; kept here too, so that a crash between this document and the run's loses neither.
     *
     * @param number counts the runs of the round from 1
     */
    record Current(int number, Run.RunOrder order) {}

    /**
     * A named person's decision.
     *
     * @param by the person's name, or once that is erased the id of their membership
     * @param person the id of their membership
     * @param measures what the run came to
     * @param placementsMatched whether the placements have been told; completed after a crash
     */
    record Publication(
            String runId,
            String by,
            @Nullable String person,
            String reason,
            Instant at,
            RunMeasures measures,
            boolean placementsMatched) {

        Publication matched() {
            return new Publication(runId, by, person, reason, at, measures, true);
        }

        Publication withoutName(String of) {
            return of.equals(person) ? new Publication(runId, of, of, reason, at, measures, placementsMatched) : this;
        }
    }

    static Round planned(RoundRequest request, PolicyView policy) {
        return new Round(
                request.id(),
                1,
                request.name().strip(),
                RoundState.PLANNED,
                request.offersOn(),
                request.offersUntil(),
                request.applicationsUntil(),
                request.assessmentsUntil(),
                policy,
                null,
                null,
                false,
                null,
                null);
    }

    /** The id of the newest run. */
    @Nullable String currentRunId() {
        return current == null ? null : Run.id(id, current.number());
    }

    /** The round one step on; whether the step is possible is the life cycle's to say. */
    Round after(RoundStep step) {
        return with(RoundLifeCycle.to(step), frozen, current, reviewable, publication, decisions);
    }

    Round frozenAs(Frozen what) {
        return with(state, what, current, reviewable, publication, decisions);
    }

    Round started(Current run) {
        return with(RoundLifeCycle.to(RoundStep.START), frozen, run, reviewable, publication, decisions);
    }

    Round inReview() {
        return with(RoundLifeCycle.to(RoundStep.REVIEW), frozen, current, true, publication, decisions);
    }

    Round published(Publication decision) {
        return with(RoundLifeCycle.to(RoundStep.PUBLISH), frozen, current, reviewable, decision, decisions);
    }

    /** What was decided about what is no longer as it was frozen. */
    List<DeviationDecision> decided() {
        return decisions == null ? List.of() : decisions;
    }

    /** With these decisions in place of earlier ones about the same. */
    Round deciding(List<DeviationDecision> more) {
        Set<String> again = more.stream().map(each -> each.about().id()).collect(Collectors.toSet());
        Stream<DeviationDecision> others =
                decided().stream().filter(each -> !again.contains(each.about().id()));
        List<DeviationDecision> all = Stream.concat(others, more.stream()).toList();
        return with(state, frozen, current, reviewable, publication, all);
    }

    Round withPlacementsMatched() {
        return with(
                state,
                frozen,
                current,
                reviewable,
                Objects.requireNonNull(publication, id).matched(),
                decisions);
    }

    /** With the id of a membership in place of the person's name. */
    Round withoutName(String person) {
        return with(
                state,
                frozen,
                current == null
                        ? null
                        : new Current(current.number(), current.order().withoutName(person)),
                reviewable,
                publication == null ? null : publication.withoutName(person),
                decisions == null
                        ? null
                        : decisions.stream()
                                .map(each -> each.withoutName(person))
                                .toList());
    }

    private Round with(
            RoundState nextState,
            @Nullable Frozen nextFrozen,
            @Nullable Current nextCurrent,
            boolean nextReviewable,
            @Nullable Publication nextPublication,
            @Nullable List<DeviationDecision> nextDecisions) {
        return new Round(
                id,
                version + 1,
                name,
                nextState,
                offersOn,
                offersUntil,
                applicationsUntil,
                assessmentsUntil,
                policy,
                nextFrozen,
                nextCurrent,
                nextReviewable,
                nextPublication,
                nextDecisions);
    }
}
