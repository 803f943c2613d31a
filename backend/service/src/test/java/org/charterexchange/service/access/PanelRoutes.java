package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.COORDINATOR;

import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.contract.assessments.AssessmentRequest;

/**
 * The rows of the route table about a host's panel: only the host's own coordinators are one.
 */
final class PanelRoutes {

    private static final String APPLICANTS = "/placements/{placementId}/applicants";
    private static final Map<String, AccessRequirement> ROWS = new TreeMap<>();

    static {
        ROWS.put(
                "GET " + APPLICANTS,
                AccessRequirement.forRoles(COORDINATOR).owned((scene, side) -> AccessAttempt.on(scene.draft(side))));
        ROWS.put(
                "GET " + APPLICANTS + "/{applicantId}",
                AccessRequirement.forRoles(COORDINATOR).owned((scene, side) -> applicant(scene, side)));
        ROWS.put(
                "PUT " + APPLICANTS + "/{applicantId}/assessment",
                AccessRequirement.forRoles(COORDINATOR)
                        .owned((scene, side) ->
                                applicant(scene, side).basedOn(0).sending(new AssessmentRequest(70, "Good"))));
    }

    private PanelRoutes() {}

    static Map<String, AccessRequirement> rows() {
        return ROWS;
    }

    private static AccessAttempt applicant(AccessScene scene, AccessMembers.Side side) {
        AccessMembers.Applied applied = scene.applied(side);
        return AccessAttempt.on(applied.placement(), applied.applicant());
    }
}
