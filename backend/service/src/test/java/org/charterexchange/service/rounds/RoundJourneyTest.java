package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.verify.Verifier;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.ParameterizedTypeReference;

class RoundJourneyTest extends RoundTest {

    @Test
    void aRoundGoesFromThePlanToThePublishedMatches() {
        Scene scene = scene("journey");
        RoundView closed = close(scene.id());
        assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
        assertThat(closed.frozen()).isEqualTo(new FrozenCounts(3, 2, 3, 4, 4, 4));

        RunView started = answer(start(scene.id(), null, 2_000L), 201, RunView.class);
        assertThat(started.id()).isEqualTo(scene.id() + "-1");
        RunView solved = ended(started.id());
        assertThat(solved.state()).as("%s", solved.failure()).isEqualTo(RunState.SOLVED);
        assertThat(solved.startedBy()).isEqualTo("Pat Programme");
        assertThat(solved.measures()).isNotNull().satisfies(measures -> {
            assertThat(measures.candidates()).isEqualTo(4);
            assertThat(measures.placed()).isEqualTo(3);
            assertThat(measures.swaps()).isEqualTo(1);
            assertThat(measures.ranks()).containsExactly(3);
            assertThat(measures.byDirection())
                    .containsEntry("POLICING-INDUSTRY", 1)
                    .containsEntry("INDUSTRY-POLICING", 2);
            assertThat(measures.points()).isPositive().isLessThanOrEqualTo(measures.upperBound());
        });
        assertThat(solved.progress())
                .isNotNull()
                .satisfies(progress -> assertThat(progress.placed()).isEqualTo(3));
        RoundView review = round(scene.id());
        assertThat(review.state()).isEqualTo(RoundState.REVIEW);

        RoundView published = answer(publish(scene.id(), solved.id(), review.version()), 200, RoundView.class);
        assertThat(published.state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(published.publishedBy()).isEqualTo("Pat Programme");
        assertThat(published.publishReason()).isEqualTo("Best for both sides");
        assertThat(placement(scene.atForce().id()).state()).isEqualTo(PlacementState.MATCHED);
        assertThat(placement(scene.atCompany().id()).state()).isEqualTo(PlacementState.MATCHED);
    }

    private PlacementView placement(String id) {
        return answer(asProgramme().get().uri("/placements/{id}", id), 200, PlacementView.class);
    }

    @Test
    void whatWasFrozenHoldsNoNamesDoesNotChangeAndIsVerifiedWithItsResult() {
        Scene scene = scene("frozen");
        RoundView closed = close(scene.id());
        byte[] instance = download(asProgramme(), "/rounds/{id}/instance", scene.id());
        assertThat(ByteStore.sha256(instance)).isEqualTo(closed.instanceSha256());
        String text = new String(instance, StandardCharsets.UTF_8);
        assertThat(text).contains(scene.ann().id()).contains("Data laboratory");
        assertThat(text).doesNotContain(scene.ann().name(), scene.eve().id(), "Chief Inspector");
        Instance read = InstanceReader.read(instance).instance();
        assertThat(read.name()).isEqualTo(scene.id());
        assertThat(read.candidates())
                .extracting(Candidate::applications)
                .containsOnly(
                        List.of(scene.atCompany().id()), List.of(scene.atForce().id()));

        changeProfile(scene);
        assertThat(download(asProgramme(), "/rounds/{id}/instance", scene.id())).isEqualTo(instance);
        RunView run =
                ended(answer(start(scene.id(), 1, null), 201, RunView.class).id());
        byte[] result = download(asProgramme(), "/runs/{id}/result", run.id());
        assertThat(Verifier.verify(instance, result).findings()).isEmpty();
    }

    private void changeProfile(Scene scene) {
        CandidateRequest other = Fixtures.aCandidate("Another name");
        as("leader-" + scene.ann().name())
                .put()
                .uri("/candidates/me")
                .header("If-Match", "\"1\"")
                .bodyValue(other)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void thoseWhoPressAtOnceStartOneRunAndAreToldWhichOne() throws Exception {
        Scene scene = scene("twice");
        close(scene.id());
        SmartLifecycle worker = bean(SmartLifecycle.class, "runWorker");
        worker.stop();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> press = () -> start(scene.id(), 1, null)
                    .exchange()
                    .returnResult(Void.class)
                    .getStatus()
                    .value();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : people.invokeAll(List.of(press, press, press, press))) {
                answers.add(each.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
            assertThat(runs(scene.id())).extracting(RunView::id).containsExactly(scene.id() + "-1");
            Problem late = problem(start(scene.id(), 1, null), 409, "run-in-progress");
            assertThat(late.detail()).contains("/api/v1/runs/" + scene.id() + "-1");
        } finally {
            people.shutdownNow();
            worker.start();
        }
        assertThat(ended(scene.id() + "-1").state()).isEqualTo(RunState.SOLVED);
    }

    @Test
    void aRoundInReviewMayBeSolvedAgain() {
        Scene scene = scene("again");
        close(scene.id());
        ended(answer(start(scene.id(), null, 200L), 201, RunView.class).id());
        RunView again =
                ended(answer(start(scene.id(), null, 500L), 201, RunView.class).id());
        assertThat(again.number()).isEqualTo(2);
        assertThat(round(scene.id()).currentRunId()).isEqualTo(again.id());
        assertThat(round(scene.id()).state()).isEqualTo(RoundState.REVIEW);
    }

    private List<RunView> runs(String round) {
        Page<RunView> runs = asProgramme()
                .get()
                .uri("/rounds/{id}/runs", round)
                .exchange()
                .expectBody(new ParameterizedTypeReference<Page<RunView>>() {})
                .returnResult()
                .getResponseBody();
        return runs == null ? List.of() : runs.items();
    }

    @Test
    void aStepOutOfTurnIsRefusedWithTheStateAndWhatIsPossible() {
        openRound("round-turn");
        Problem start = problem(start("round-turn", 1, null), 409, "round-step-refused");
        assertThat(start.detail())
                .contains("round-turn is OPEN")
                .contains("\"start\"")
                .contains("close, cancel");
        Problem again = problem(step("round-turn", "open", 2), 409, "round-step-refused");
        assertThat(again.detail()).contains("OPEN").contains("close, cancel");
        problem(step("round-turn", "close", 1), 412, "version-mismatch");
        assertThat(round("round-turn").state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aRoundIsCancelledWithItsReasonAndTakesNothingMore() {
        openRound("round-cancelled");
        RoundView cancelled = answer(step("round-cancelled", "cancel?reason=Nobody+came", 2), 200, RoundView.class);
        assertThat(cancelled.state()).isEqualTo(RoundState.CANCELLED);
        Problem problem = problem(step("round-cancelled", "open", 3), 409, "round-step-refused");
        assertThat(problem.detail()).contains("nothing any more");
    }

    @Test
    void everyFaultOfAPlanIsNamedAtOnce() {
        Problem problem = problem(asProgramme().post().uri("/rounds").bodyValue(wrongPlan()), 422, "invalid");
        assertThat(problem.errors())
                .extracting(FieldFault::pointer)
                .containsExactly("/id", "/name", "/offersUntil", "/applicationsUntil", "/preset");
    }

    @Test
    void aRunHasOneLimit() {
        openRound("round-limits");
        problem(start("round-limits", 1, 5L), 422, "invalid");
        problem(start("round-limits", null, null), 422, "invalid");
        problem(start("round-limits", 0, null), 422, "invalid");
    }

    @Test
    void onlyARunOfTheRoundThatHasAResultIsPublished() {
        Scene scene = scene("publish");
        close(scene.id());
        RunView run =
                ended(answer(start(scene.id(), null, 500L), 201, RunView.class).id());
        long version = round(scene.id()).version();
        problem(publish(scene.id(), "round-journey-1", version), 422, "invalid");
        problem(publish(scene.id(), run.id(), version - 1), 412, "version-mismatch");
        assertThat(round(scene.id()).state()).isEqualTo(RoundState.REVIEW);
    }
}
