package org.charterexchange.standalone.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.standalone.demo.ApiClients.Refusal;
import reactor.core.publisher.Mono;

/** Takes one round as far as its season goes, from wherever an earlier attempt left it. */
final class RoundLoader {

    private static final Duration SOLVED_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int SOLVING_SECONDS = 5;

    private final ApiClients api;
    private final ImportSender imports;
    private final LocalDate today;

    RoundLoader(ApiClients api, ImportSender imports, LocalDate today) {
        this.api = api;
        this.imports = imports;
        this.today = today;
    }

    void load(DemoRound demoRound, DemoData.Contents contents) {
        plan(demoRound);
        RoundView round = get(demoRound);
        if (round.state() == RoundState.PLANNED) {
            await(api.rounds().open(demoRound.id(), tag(round)));
            round = get(demoRound);
        }
        if (round.state() == RoundState.OPEN) {
            imports.placements(demoRound.id(), contents.placements());
            imports.applications(demoRound.id(), contents.applications());
        }
        if (!demoRound.staysOpen()) {
            finish(demoRound);
        }
    }

    private void plan(DemoRound demoRound) {
        try {
            await(api.rounds().plan(demoRound.plan(today), null));
        } catch (Refusal refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
        }
    }

    private void finish(DemoRound demoRound) {
        RoundView round = get(demoRound);
        if (round.state() == RoundState.OPEN) {
            round = await(api.rounds().close(demoRound.id(), tag(round)));
        }
        if (demoRound.isPublished() && round.state() == RoundState.CLOSED) {
            await(api.rounds().start(demoRound.id(), new RunRequest(SOLVING_SECONDS, null, 1L), null));
        }
        if (demoRound.isPublished()) {
            publish(solved(demoRound));
        }
    }

    private RoundView solved(DemoRound demoRound) {
        List<RoundState> underWay = List.of(RoundState.CLOSED, RoundState.SOLVING);
        return await(Mono.defer(() -> api.rounds().get(demoRound.id()))
                .repeatWhen(again -> again.delayElements(LOOK_AGAIN))
                .filter(round -> !underWay.contains(round.state()))
                .next()
                .timeout(SOLVED_WITHIN));
    }

    private void publish(RoundView round) {
        String run = round.currentRunId();
        if (round.state() == RoundState.REVIEW && run != null) {
            String reason = "The best of the runs; checked with the forces and companies concerned";
            await(api.rounds().publish(round.id(), new PublishRequest(run, reason), tag(round)));
        }
    }

    private RoundView get(DemoRound demoRound) {
        return await(api.rounds().get(demoRound.id()));
    }

    private static String tag(RoundView round) {
        return "\"" + round.version() + "\"";
    }

    private static <T> T await(Mono<T> answer) {
        return Objects.requireNonNull(answer.block(SOLVED_WITHIN));
    }
}
