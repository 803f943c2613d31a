package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.AUDITOR;
import static org.charterexchange.contract.access.Role.COORDINATOR;
import static org.charterexchange.contract.access.Role.LEADER;
import static org.charterexchange.contract.access.Role.PROGRAMME;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldReview;

/**
 * The rows of the route table about what is held of a person: theirs alone, or figures.
 */
final class PrivacyRoutes {

    private static final Map<String, AccessRequirement> ROWS = new TreeMap<>();

    static {
        ROWS.put("GET /equality/mine", AccessRequirement.forRoles(LEADER));
        ROWS.put(
                "PUT /equality/mine",
                AccessRequirement.forRoles(LEADER)
                        .plain((scene, side) -> AccessAttempt.on()
                                .basedOn(scene.equalityVersion(side))
                                .sending(new EqualityRequest(Map.of(EqualityQuestion.SEX, "FEMALE")))));
        ROWS.put("GET /equality/figures", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
        ROWS.put("GET /privacy/processing", AccessRequirement.forEveryone());
        ROWS.put("GET /privacy/mine", AccessRequirement.forRoles(LEADER, COORDINATOR, PROGRAMME, AUDITOR));
        ROWS.put("GET /privacy/mine.pdf", AccessRequirement.forRoles(LEADER, COORDINATOR, PROGRAMME, AUDITOR));
        ROWS.put(
                "POST /privacy/mine/erasure",
                AccessRequirement.forRoles(LEADER, COORDINATOR, PROGRAMME, AUDITOR)
                        .plain((scene, side) -> AccessAttempt.on().sending(new ErasureRequest(true))));
        ROWS.put(
                "POST /privacy/mine/erasure/withdraw",
                AccessRequirement.forRoles(LEADER, COORDINATOR, PROGRAMME, AUDITOR)
                        .plain((scene, side) -> {
                            scene.wishedErasure(side);
                            return AccessAttempt.on();
                        }));
        ROWS.put("GET /privacy/holds", AccessRequirement.forRoles(PROGRAMME, AUDITOR));
        ROWS.put(
                "POST /privacy/holds",
                AccessRequirement.forRoles(PROGRAMME)
                        .plain((scene, side) -> AccessAttempt.on()
                                .sending(new HoldRequest(
                                        scene.membership(side),
                                        "A complaint",
                                        LocalDate.now(ZoneOffset.UTC).plusDays(30)))));
        ROWS.put(
                "POST /privacy/holds/{id}/review",
                AccessRequirement.forRoles(PROGRAMME)
                        .common((scene, side) -> AccessAttempt.on(scene.hold(side))
                                .basedOn(1)
                                .sending(new HoldReview(
                                        "Still open",
                                        LocalDate.now(ZoneOffset.UTC).plusDays(60)))));
        ROWS.put(
                "POST /privacy/holds/{id}/lift",
                AccessRequirement.forRoles(PROGRAMME)
                        .common((scene, side) ->
                                AccessAttempt.on(scene.hold(side)).basedOn(1).sending(new HoldLift("It is settled"))));
        ROWS.put("GET /privacy/retention", AccessRequirement.forRoles(AUDITOR, PROGRAMME));
    }

    private PrivacyRoutes() {}

    static Map<String, AccessRequirement> rows() {
        return ROWS;
    }
}
