package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.AUDITOR;
import static org.charterexchange.contract.access.Role.COORDINATOR;
import static org.charterexchange.contract.access.Role.LEADER;
import static org.charterexchange.contract.access.Role.PROGRAMME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;

/**
 * The rows of the route table about rounds and runs. A published run in which an organisation took part is its own; one
 * that is not published is not.
 */
final class RoundRoutes {

    private static final Map<String, AccessRequirement> ROWS = new TreeMap<>();

    static {
        rounds();
        runs();
    }

    private RoundRoutes() {}

    static Map<String, AccessRequirement> rows() {
        return ROWS;
    }

    private static void rounds() {
        ROWS.put("GET /rounds", AccessRequirement.forEveryone().inScope(Scopes.ROUNDS_READ));
        ROWS.put(
                "GET /rounds/{id}",
                AccessRequirement.forEveryone()
                        .inScope(Scopes.ROUNDS_READ)
                        .common((scene, side) -> AccessAttempt.on(scene.publishedRound())));
        ROWS.put(
                "POST /rounds",
                AccessRequirement.forRoles(PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on().sending(scene.plan())));
        ROWS.put(
                "POST /rounds/{id}/open",
                AccessRequirement.forRoles(PROGRAMME)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.plannedRound()).basedOn(1)));
        ROWS.put(
                "POST /rounds/{id}/close",
                AccessRequirement.forRoles(PROGRAMME)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.openedRound()).basedOn(2)));
        ROWS.put(
                "POST /rounds/{id}/cancel",
                AccessRequirement.forRoles(PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on(scene.plannedRound())
                                .basedOn(1)
                                .asking("?reason=none")));
        ROWS.put(
                "POST /rounds/{id}/publish",
                AccessRequirement.forRoles(PROGRAMME).common((scene, side) -> {
                    AccessMembers.Solved solved = scene.solved();
                    return AccessAttempt.on(solved.round())
                            .basedOn(solved.version())
                            .sending(new PublishRequest(solved.run(), "Best for both"));
                }));
        ROWS.put(
                "GET /rounds/{id}/deviations",
                AccessRequirement.forRoles(AUDITOR, PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on(scene.publishedRound())));
        ROWS.put(
                "POST /rounds/{id}/deviations",
                AccessRequirement.forRoles(PROGRAMME).common((scene, side) -> {
                    AccessScene.Changed changed = scene.changed();
                    DeviationRequest decision =
                            new DeviationRequest(List.of(changed.deviation()), DeviationVerdict.LAPSES, "It is gone");
                    return AccessAttempt.on(changed.round())
                            .basedOn(changed.version())
                            .sending(decision);
                }));
        ROWS.put(
                "POST /rounds/{id}/disclosures",
                AccessRequirement.forRoles(AUDITOR)
                        .common((scene, side) -> AccessAttempt.on(scene.publishedRound())
                                .sending(new DisclosureRequest("A complaint"))));
        ROWS.put(
                "GET /rounds/{id}/disclosures",
                AccessRequirement.forRoles(AUDITOR, PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on(scene.publishedRound())));
        ROWS.put(
                "GET /rounds/{id}/instance",
                AccessRequirement.forRoles(AUDITOR, PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on(scene.publishedRound())));
        ROWS.put(
                "GET /rounds/{id}/runs",
                AccessRequirement.forRoles(PROGRAMME, AUDITOR, COORDINATOR)
                        .inScope(Scopes.ROUNDS_READ)
                        .andAllBy(PROGRAMME, AUDITOR)
                        .list((scene, side) ->
                                AccessAttempt.on(scene.publishedRound()).showing(side.run())));
        ROWS.put(
                "POST /rounds/{id}/runs",
                AccessRequirement.forRoles(PROGRAMME)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.closedRound()).sending(new RunRequest(null, 50L, 7L))));
        ROWS.put("GET /rounds/outcomes/mine", AccessRequirement.forRoles(LEADER));
    }

    private static void runs() {
        ROWS.put("GET /runs/{id}", read());
        ROWS.put("GET /runs/{id}/events", read());
        ROWS.put("GET /runs/{id}/matches.csv", read());
        ROWS.put("GET /runs/{id}/ledger", read());
        ROWS.put("GET /runs/{id}/flows", read());
        for (String part : new String[] {"matches", "unmatched", "exchanges"}) {
            ROWS.put(
                    "GET /runs/{id}/" + part,
                    AccessRequirement.forRoles(PROGRAMME, AUDITOR, COORDINATOR, LEADER)
                            .inScope(Scopes.ROUNDS_READ)
                            .andAllBy(PROGRAMME, AUDITOR)
                            .owned((scene, side) -> AccessAttempt.on(side.run())));
        }
        ROWS.put(
                "GET /runs/{id}/candidates/{candidateId}",
                AccessRequirement.forRoles(PROGRAMME, AUDITOR, COORDINATOR, LEADER)
                        .inScope(Scopes.ROUNDS_READ)
                        .andAllBy(PROGRAMME, AUDITOR)
                        .owned((scene, side) -> AccessAttempt.on(scene.publishedRun(), side.candidate())));
        ROWS.put(
                "GET /runs/{id}/result",
                AccessRequirement.forRoles(AUDITOR, PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on(scene.publishedRun())));
        ROWS.put(
                "POST /runs/{id}/stop",
                AccessRequirement.forRoles(PROGRAMME).common((scene, side) -> AccessAttempt.on(scene.runAtWork())));
    }

    private static AccessRequirement read() {
        return AccessRequirement.forRoles(PROGRAMME, AUDITOR, COORDINATOR)
                .inScope(Scopes.ROUNDS_READ)
                .andAllBy(PROGRAMME, AUDITOR)
                .owned((scene, side) -> AccessAttempt.on(side.run()));
    }
}
