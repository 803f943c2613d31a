package org.charterexchange.service.access;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.time.LondonTime;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two organisations with a coordinator and a leader each, a published and an unpublished run, and objects of every kind.
 */
abstract class AccessScene extends AccessMembers {

    AccessAttempt ranking() {
        String testRound = openTestRound();
        return AccessAttempt.on(testRound).basedOn(0).sending(Fixtures.aRanking(offer(theirs(), testRound)));
    }

    String ranked(Side side) {
        String testRound = openTestRound();
        String offered = offer(side.equals(ours()) ? theirs() : ours(), testRound);
        answer(
                leader(side)
                        .put()
                        .uri("/rounds/{round}/applications/mine", testRound)
                        .header("If-Match", "\"0\"")
                        .bodyValue(Fixtures.aRanking(offered)),
                200,
                ApplicationsView.class);
        return testRound;
    }

    String submitted(Side side) {
        String testRound = ranked(side);
        answer(
                leader(side)
                        .post()
                        .uri("/rounds/{round}/applications/mine/submit", testRound)
                        .header("If-Match", "\"1\""),
                200,
                ApplicationsView.class);
        return testRound;
    }

    /** Somebody who applies for a placement of this side, as its panel knows them. */
    Applied applied(Side host) {
        Side home = host.equals(ours()) ? theirs() : ours();
        String testRound = openTestRound();
        String placement = offer(host, testRound);
        submitted(home.name(), testRound, placement);
        String page = answer(
                asCoordinatorOf(host.organisation()).get().uri("/placements/{id}/applicants", placement),
                200,
                String.class);
        return new Applied(
                placement,
                JsonMapper.shared().readTree(page).at("/items/0/applicantId").asString());
    }

    RoundRequest plan() {
        LocalDate today = LondonTime.today(Clock.systemUTC());
        return new RoundRequest(
                fresh("round"),
                "Plan",
                today.minusDays(1),
                today.plusDays(7),
                today.plusDays(9),
                null,
                "balanced",
                null);
    }

    String plannedRound() {
        return answer(asProgramme().post().uri("/rounds").bodyValue(plan()), 201, RoundView.class)
                .id();
    }

    String openedRound() {
        return openRound(fresh("round")).id();
    }

    String closedRound() {
        Scene made = scene(fresh("closed"));
        return close(made.id()).id();
    }

    Solved solved() {
        String id = closedRound();
        RunView run = ended(answer(start(id, null, 50L), 201, RunView.class).id());
        return new Solved(id, round(id).version(), run.id());
    }

    /** A round in review of which a placement was withdrawn. */
    record Changed(String round, long version, String deviation) {}

    Changed changed() {
        Scene made = scene(fresh("changed"));
        close(made.id());
        ended(answer(start(made.id(), null, 50L), 201, RunView.class).id());
        answer(
                asCoordinatorOf(made.company())
                        .post()
                        .uri(
                                "/placements/{id}/withdraw?reason=Gone",
                                made.atCompany().id())
                        .header("If-Match", "\"3\""),
                200,
                PlacementView.class);
        return new Changed(
                made.id(),
                round(made.id()).version(),
                "withdrawn:" + made.atCompany().id());
    }

    /** A run that a worker elsewhere holds, so that it does not end by itself. */
    String runAtWork() {
        String run = solved().run();
        Document held = new Document("state", RunState.SOLVING.name())
                .append("owner", "elsewhere")
                .append("leaseUntil", Date.from(Instant.now().plus(Duration.ofHours(1))));
        bean(ReactiveMongoTemplate.class)
                .getCollection("runs")
                .flatMap(runs -> Mono.from(runs.updateOne(Filters.eq("_id", run), new Document("$set", held))))
                .block(Duration.ofSeconds(10));
        return run;
    }

    String publishedRound() {
        return scene().id();
    }

    String publishedRun() {
        return ours().run();
    }
}
