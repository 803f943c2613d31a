package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.testing.CommandLog;
import org.charterexchange.service.testing.CommandLog.Command;
import org.charterexchange.service.upkeep.Periodically;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/**
 * Reading rounds, runs and results, while nothing else is at work.
 */
class RoundReadingTest extends RoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<SmartLifecycle> paused = new ArrayList<>();

    @BeforeEach
    void rememberWhatIsAtWork() {
        paused.addAll(Objects.requireNonNull(context)
                .getBeansOfType(Periodically.class)
                .values());
        paused.add(bean(SmartLifecycle.class, "runWorker"));
    }

    private void pause() {
        paused.forEach(SmartLifecycle::stop);
    }

    @AfterEach
    void goOn() {
        paused.forEach(SmartLifecycle::start);
    }

    @Test
    void readingWritesNothing() {
        Scene published = scene("read-published");
        String run = published(published).id();
        String solving = roundWhoseRunFailedUnheard("read-solving");
        List<Command> commands = CommandLog.during(() -> {
            read(asProgramme(), "/rounds");
            read(asProgramme(), "/rounds/" + solving);
            read(asProgramme(), "/rounds/" + solving + "/runs");
            read(asProgramme(), "/rounds/" + published.id() + "/instance");
            paths(run).forEach(path -> read(asProgramme(), path));
            read(
                    asProgramme(),
                    "/runs/" + run + "/candidates/" + published.ann().id());
            read(as("leader-" + published.ann().name()), "/rounds/outcomes/mine");
        });
        assertThat(commands).as("what reading asked of the store").isNotEmpty();
        assertThat(commands)
                .filteredOn(Command::writes)
                .as("but for the worker that looks for files to import meanwhile")
                .allSatisfy(command -> assertThat(command.collection()).isEqualTo("imports"));
    }

    @Test
    void aRunIsLoadedOnceARequest() {
        Scene published = scene("once-published");
        String run = published(published).id();
        String solving = roundWhoseRunFailedUnheard("once-solving");
        List<String> all = new ArrayList<>(paths(run));
        all.add("/rounds/" + solving);
        all.add("/rounds/" + solving + "/runs");
        for (String path : all) {
            List<Command> commands = CommandLog.during(() -> read(asProgramme(), path));
            assertThat(commands)
                    .filteredOn(command -> command.collection().equals("runs"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void aRoundWhoseRunHasEndedIsReadAsItWillBeOnceItIsTakenOn() {
        String id = roundWhoseRunFailedUnheard("unheard");
        RoundView seen = round(id);
        assertThat(seen.state()).isEqualTo(RoundState.CLOSED);
        assertThat(stored(id)).containsEntry("state", "SOLVING").containsEntry("version", seen.version() - 1);

        bean(RoundUpkeep.class).complete().block(PATIENCE);

        assertThat(stored(id)).containsEntry("state", "CLOSED").containsEntry("version", seen.version());
        assertThat(round(id)).isEqualTo(seen);
    }

    @Test
    void aDecisionOnWhatWasReadIsTakenThoughNobodyHadHeardOfTheEnd() {
        String id = roundWhoseRunFailedUnheard("decided");
        RoundView cancelled = answer(step(id, "cancel?reason=nobody", round(id).version()), 200, RoundView.class);
        assertThat(cancelled.state()).isEqualTo(RoundState.CANCELLED);
    }

    /** A run that failed, with the crash of its worker before anybody was told. */
    private String roundWhoseRunFailedUnheard(String tag) {
        String id = "round-" + tag;
        openRound(id);
        close(id);
        pause();
        RunView run = answer(start(id, 1, null), 201, RunView.class);
        bean(ReactiveMongoTemplate.class)
                .getCollection("runs")
                .flatMap(runs -> Mono.from(runs.updateOne(
                        Filters.eq("_id", run.id()),
                        Updates.combine(
                                Updates.set("state", "FAILED"), Updates.set("failure", "The lights went out")))))
                .block(PATIENCE);
        return id;
    }

    private static List<String> paths(String run) {
        return List.of(
                "/runs/" + run,
                "/runs/" + run + "/result",
                "/runs/" + run + "/matches",
                "/runs/" + run + "/matches.csv",
                "/runs/" + run + "/unmatched",
                "/runs/" + run + "/exchanges",
                "/runs/" + run + "/ledger",
                "/runs/" + run + "/flows");
    }

    private static void read(WebTestClient by, String path) {
        answer(by.get().uri(path), 200, byte[].class);
    }

    private Document stored(String round) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .getCollection("rounds")
                .flatMap(rounds -> Mono.from(rounds.find(Filters.eq("_id", round))))
                .block(PATIENCE));
    }
}
