package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.rounds.runs.Runs;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.time.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A round of one force and two companies, run through the API as its people do.
 */
public abstract class RoundTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * Who and what is in the round {@code id}: Ann and Cal of the force want the one seat at the company; Bob of the
     * company and Dee of the other one want the two seats at the force; Eve of the force has applied but is not endorsed.
     */
    protected record Scene(
            String id,
            String force,
            String company,
            String other,
            PlacementView atCompany,
            PlacementView atForce,
            CandidateView ann,
            CandidateView bob,
            CandidateView cal,
            CandidateView dee,
            CandidateView eve) {}

    /** A round that takes offers and applications today. */
    protected RoundView openRound(String id) {
        LocalDate today = LondonTime.today(Clock.systemUTC());
        RoundRequest plan = new RoundRequest(
                id, "Round " + id, today.minusDays(1), today.plusDays(7), today.plusDays(14), null, "balanced", null);
        answer(asProgramme().post().uri("/rounds").bodyValue(plan), 201, RoundView.class);
        return answer(step(id, "open", 1), 200, RoundView.class);
    }

    protected Scene scene(String tag) {
        String round = "round-" + tag;
        String force = "force-" + tag;
        String company = "company-" + tag;
        String other = "other-" + tag;
        openRound(round);
        organisation(force, Sector.POLICING);
        organisation(company, Sector.INDUSTRY);
        organisation(other, Sector.INDUSTRY);
        PlacementView atCompany = placement(company, round, "Data laboratory", 1);
        PlacementView atForce = placement(force, round, "Control room", 2);
        Scene scene = new Scene(
                round,
                force,
                company,
                other,
                atCompany,
                atForce,
                leader("ann-" + tag, force),
                leader("bob-" + tag, company),
                leader("cal-" + tag, force),
                leader("dee-" + tag, other),
                leader("eve-" + tag, force));
        endorsed(round, scene.ann(), atCompany);
        endorsed(round, scene.bob(), atForce);
        endorsed(round, scene.cal(), atCompany);
        endorsed(round, scene.dee(), atForce);
        submitted(round, scene.eve(), atCompany);
        return scene;
    }

    protected PlacementView placement(String host, String round, String title, int seats) {
        PlacementRequest usual = Fixtures.aPlacement(title);
        PlacementRequest request = new PlacementRequest(
                title,
                usual.purpose(),
                seats,
                usual.stages(),
                usual.essentialSkills(),
                usual.desirableSkills(),
                usual.developsSkills(),
                usual.starts(),
                usual.ends(),
                usual.daysPerWeek(),
                usual.attendance(),
                usual.site(),
                usual.location(),
                usual.vetting(),
                null);
        PlacementView draft =
                answer(asCoordinatorOf(host).post().uri("/placements").bodyValue(request), 201, PlacementView.class);
        return answer(
                asCoordinatorOf(host)
                        .post()
                        .uri("/placements/{id}/publish?round={round}", draft.id(), round)
                        .header("If-Match", "\"1\""),
                200,
                PlacementView.class);
    }

    private void submitted(String round, CandidateView who, PlacementView what) {
        submitted(who.name(), round, what.id());
    }

    private void endorsed(String round, CandidateView who, PlacementView what) {
        submitted(round, who, what);
        answer(
                asCoordinatorOf(who.organisationId())
                        .post()
                        .uri("/rounds/{round}/applications/{who}/endorse", round, who.id())
                        .header("If-Match", "\"2\""),
                200,
                ApplicationsView.class);
    }

    /** A step of a round, based on a version. */
    protected WebTestClient.RequestHeadersSpec<?> step(String round, String step, long version) {
        return asProgramme().post().uri("/rounds/{round}/" + step, round).header("If-Match", "\"" + version + "\"");
    }

    protected RoundView round(String id) {
        return answer(asProgramme().get().uri("/rounds/{id}", id), 200, RoundView.class);
    }

    protected RoundView close(String id) {
        return answer(step(id, "close", round(id).version()), 200, RoundView.class);
    }

    protected WebTestClient.RequestHeadersSpec<?> start(String round, @Nullable Integer seconds, @Nullable Long steps) {
        return asProgramme().post().uri("/rounds/{round}/runs", round).bodyValue(new RunRequest(seconds, steps, 7L));
    }

    protected RunView run(String id) {
        return answer(asProgramme().get().uri("/runs/{id}", id), 200, RunView.class);
    }

    /** The run once it has ended; its own events tell. */
    protected RunView ended(String id) {
        Runs runs = bean(Runs.class);
        runs.watched(id)
                .flatMapMany(watched -> runs.events(watched, each -> each.view(Locale.UK)))
                .blockLast(PATIENCE);
        return run(id);
    }

    /** Closes the round, solves it and publishes the result. */
    protected RunView published(Scene scene) {
        close(scene.id());
        RunView run = ended(
                answer(start(scene.id(), null, 2_000L), 201, RunView.class).id());
        assertThat(run.state()).as("%s", run.failure()).isEqualTo(RunState.SOLVED);
        answer(publish(scene.id(), run.id(), round(scene.id()).version()), 200, RoundView.class);
        return run;
    }

    protected WebTestClient.RequestHeadersSpec<?> publish(String round, String run, long version) {
        return asProgramme()
                .post()
                .uri("/rounds/{round}/publish", round)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue(new PublishRequest(run, "Best for both sides"));
    }

    protected byte[] download(WebTestClient client, String path, Object... variables) {
        return answer(client.get().uri(path, variables), 200, byte[].class);
    }

    /** What the parts of a plan are called that a test gets wrong. */
    protected static Map<String, Object> wrongPlan() {
        return Map.of(
                "id", "Autumn 2026",
                "name", " ",
                "offersOn", "2026-10-02",
                "offersUntil", "2026-10-01",
                "applicationsUntil", "2026-09-30",
                "preset", "most-fun");
    }
}
