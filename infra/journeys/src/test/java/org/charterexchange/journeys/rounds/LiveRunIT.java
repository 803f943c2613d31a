package org.charterexchange.journeys.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.journeys.rounds.LiveFigures.BOUND;
import static org.charterexchange.journeys.rounds.LiveFigures.POINTS;
import static org.charterexchange.journeys.rounds.LiveFigures.SECONDS;

import java.util.List;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.charterexchange.matching.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run that takes long: watched, stopped and read; and started by two at the same moment. */
@ExtendWith(JourneyExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveRunIT {
    private static final String LONG = "600";

    /** In seconds; the membership of whoever watches is looked at every five. */
    private static final int LONGER_THAN_ONE_CHECK = 8;

    private String round = "";

    @BeforeAll
    void closeARoundThatIsHardToSolve(Journey journey) {
        round = ManySwapsRound.close(journey);
    }

    @Test
    void aRunIsWatchedAndStoppedAndItsResultRead(Journey journey) {
        try (BrowserSession live = atTheStart(journey, true);
                BrowserSession plain = journey.as("programme", false)) {
            live.press("Start the run");
            String run = live.awaitPath("/runs/");
            live.page().evaluate("window.thisPage = 'not reloaded'");
            LiveFigures first = LiveFigures.await(live, POINTS, BOUND, SECONDS);
            first.awaitOthers(live, SECONDS);
            LiveFigures.of(live).awaitLater(live, LONGER_THAN_ONE_CHECK);
            assertThat(live.page().evaluate("window.thisPage"))
                    .as("figures come over the stream, the page stays")
                    .isEqualTo("not reloaded");
            live.look("run-live");
            plain.open(run);
            first.awaitOthers(plain, SECONDS);
            LiveFigures.of(plain).awaitOthers(plain, SECONDS);
            plain.look("run-live");
            stop(live);
            plain.waitForText("people have a place.");
            live.look("run-stopped");
            assertThat(live.text()).contains("This run was stopped before its limit", "of 400 people have a place");
            verify(live, run);
        }
    }

    @Test
    void ofTwoWhoPressStartAtTheSameMomentOneStartsARunAndTheOtherIsToldSo(Journey journey) {
        try (BrowserSession one = atTheStart(journey, true);
                BrowserSession other = atTheStart(journey, true);
                BrowserSession third = journey.as("programme", false)) {
            int before = runs(third);
            one.pressOnly("Start the run");
            other.pressOnly("Start the run");
            String run = one.awaitPath("/runs/");
            assertThat(other.awaitPath("/runs/")).as("both watch the same run").isEqualTo(run);
            assertThat(List.of(toldSo(one), toldSo(other)))
                    .as("whom the page tells that a run was already going")
                    .containsExactlyInAnyOrder(true, false);
            (toldSo(one) ? one : other).look("run-already");
            assertThat(runs(third)).as("runs of the round").isEqualTo(before + 1);
            stop(one);
        }
    }

    /** What a failed journey left behind would keep the solver from the next. */
    @AfterEach
    void stopWhatIsGoingOn(Journey journey) {
        try (BrowserSession programme = journey.as("programme", false)) {
            programme.open("/rounds/" + round);
            if (programme.text().contains("Watch the run")) {
                programme.follow("Watch the run");
                stop(programme);
            }
        }
    }

    private BrowserSession atTheStart(Journey journey, boolean scripted) {
        BrowserSession browser = journey.as("programme", scripted);
        browser.open("/rounds/" + round + "/runs/start");
        browser.fill("seconds", LONG);
        return browser;
    }

    private static boolean toldSo(BrowserSession browser) {
        return browser.text().contains("A run was already going, started by Helen Marsh. This is that run;");
    }

    private static void stop(BrowserSession browser) {
        browser.press("Stop and keep the best so far");
        browser.waitForText("people have a place.");
    }

    private int runs(BrowserSession browser) {
        browser.open("/rounds/" + round);
        return browser.page().locator("tbody a[href^='/runs/']").count();
    }

    private void verify(BrowserSession browser, String run) {
        byte[] instance =
                browser.download("/rounds/" + round + "/instance.json").body();
        byte[] result = browser.download(run + "/result.json").body();
        assertThat(Verifier.verify(instance, result).findings())
                .as("what the verifier says of the files")
                .isEmpty();
    }
}
