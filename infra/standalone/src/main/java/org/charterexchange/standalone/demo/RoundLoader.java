package org.charterexchange.standalone.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.standalone.demo.Api.Refusal;
import reactor.core.publisher.Mono;

/** Takes one round as far as its season goes, from wherever an earlier attempt left it. */
final class RoundLoader {

    private static final Duration SOLVED_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int SOLVING_SECONDS = 5;

    private final Api api;
    private final Imports imports;
    private final LocalDate today;

    RoundLoader(Api api, Imports imports, LocalDate today) {
        this.api = api;
        this.imports = imports;
        this.today = today;
    }

    void load(Season season, DemoData.Contents contents) {
        plan(season);
        RoundView round = get(season);
        if (round.state() == RoundState.PLANNED) {
            await(api.rounds().open(season.id(), tag(round)));
            round = get(season);
        }
        if (round.state() == RoundState.OPEN) {
            imports.offers(season.id(), contents.offers());
            imports.choices(season.id(), contents.choices());
        }
        if (!season.staysOpen()) {
            finish(season);
        }
    }

    private void plan(Season season) {
        try {
            await(api.rounds().plan(season.plan(today), null));
        } catch (Refusal refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
        }
    }

    private void finish(Season season) {
        RoundView round = get(season);
        if (round.state() == RoundState.OPEN) {
            round = await(api.rounds().close(season.id(), tag(round)));
        }
        if (season.isPublished() && round.state() == RoundState.CLOSED) {
            await(api.rounds().start(season.id(), new RunRequest(SOLVING_SECONDS, null, 1L), null));
        }
        if (season.isPublished()) {
            publish(solved(season));
        }
    }

    private RoundView solved(Season season) {
        List<RoundState> underWay = List.of(RoundState.CLOSED, RoundState.SOLVING);
        return await(Mono.defer(() -> api.rounds().get(season.id()))
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

    private RoundView get(Season season) {
        return await(api.rounds().get(season.id()));
    }

    private static String tag(RoundView round) {
        return "\"" + round.version() + "\"";
    }

    private static <T> T await(Mono<T> answer) {
        return Objects.requireNonNull(answer.block(SOLVED_WITHIN));
    }
}
