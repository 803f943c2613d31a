package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.service.testing.FailingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import reactor.core.publisher.Mono;

/** An erasure is completed, wherever between its writes the process dies. */
class InterruptedErasureTest extends ErasureScene {

    private static final Set<String> ITS_OWN =
            Set.of("erasures", "candidates", "memberships", "applications", "equalityAnswers");
    private static final int MOST_WRITES = 40;

    @AfterEach
    void allIsWell() {
        FailingStore.end();
    }

    @Test
    void anInterruptedErasureIsCompleted() {
        int after = 0;
        for (boolean interrupted = true; interrupted; after++) {
            CandidateView who = aLeaderWhoWishesToBeErased("erased-" + after, "cut" + after);
            AtomicInteger written = new AtomicInteger();
            int last = after;
            FailingStore.begin(write -> Mono.deferContextual(
                    context -> context.hasKey(ErasureExecution.class) && written.incrementAndGet() > last
                            ? FailingStore.gone()
                            : Mono.empty()));
            carriedOut(who.id());
            FailingStore.end();
            interrupted = written.get() > last;

            if (all("erasures").stream().noneMatch(each -> isDone(each, who))) {
                done(who.id());
            }

            for (String collection : ITS_OWN) {
                assertThat(all(collection))
                        .as("%s after %s writes", collection, last)
                        .noneMatch(each -> readable(each).contains(who.name()));
            }
            assertThat(after).isLessThan(MOST_WRITES);
        }
        assertThat(after).isGreaterThan(2);
    }

    private static boolean isDone(Document erasure, CandidateView who) {
        boolean theirs =
                List.of(erasure.get("_id"), erasure.get("candidate", "")).contains(who.id());
        return theirs && erasure.containsKey("doneAt");
    }

    private void carriedOut(String candidate) {
        try {
            later(candidate);
        } catch (DataAccessException cut) {
            assertThat(cut).hasMessageContaining("the test cut it");
        }
    }

    private CandidateView aLeaderWhoWishesToBeErased(String tag, String number) {
        organisation("from-" + number, Sector.POLICING);
        organisation("to-" + number, Sector.INDUSTRY);
        CandidateView who = leader(tag, "from-" + number);
        PlacementView placement = openPlacement("to-" + number, "in-" + number, "Wanted");
        submitted(tag, "in-" + number, placement.id());
        answer(
                as("leader-" + tag)
                        .put()
                        .uri("/equality/mine")
                        .header("If-Match", "\"0\"")
                        .bodyValue(new EqualityRequest(Map.of(EqualityQuestion.CARING, "YES"))),
                200,
                EqualityView.class);
        answer(erase(as("leader-" + tag), true), 200, ErasureView.class);
        return who;
    }
}
