package org.charterexchange.service.access;

import static org.charterexchange.contract.access.Role.AUDITOR;
import static org.charterexchange.contract.access.Role.COORDINATOR;
import static org.charterexchange.contract.access.Role.LEADER;
import static org.charterexchange.contract.access.Role.PROGRAMME;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterexchange.contract.access.Role;

/**
 * Who may use which operation: written down a second time, so that a slip in the first does not go unseen.
 */
final class RouteTable {

    /** What an operation asks of a caller. */
    record Row(boolean openToEveryone, boolean openToSignedIn, Set<Role> roles) {}

    private static final Map<String, Row> ROWS = new TreeMap<>();

    static {
        everyone("GET /skills", "GET /ranks", "GET /organisations", "GET /organisations/{id}");
        everyone("GET /placements", "GET /placements/{id}");
        ROWS.put("GET /me", new Row(false, true, Set.of()));
        only(PROGRAMME, "GET /memberships", "POST /memberships", "DELETE /memberships/{id}");
        only(PROGRAMME, "POST /organisations", "PUT /organisations/{id}");
        roles(EnumSet.of(AUDITOR, PROGRAMME), "GET /audit");
        only(COORDINATOR, "POST /placements", "PUT /placements/{id}", "POST /placements/{id}/publish");
        only(COORDINATOR, "POST /placements/{id}/close", "POST /placements/{id}/withdraw");
        roles(EnumSet.of(COORDINATOR, PROGRAMME), "GET /candidates");
        roles(EnumSet.of(LEADER, COORDINATOR, PROGRAMME), "GET /candidates/{id}");
        only(LEADER, "GET /candidates/me", "PUT /candidates/me");
        only(COORDINATOR, "POST /candidates");
        roles(EnumSet.of(COORDINATOR, PROGRAMME), "GET /rounds/{roundId}/applications");
        only(LEADER, "GET /rounds/{roundId}/applications/mine", "PUT /rounds/{roundId}/applications/mine");
        only(LEADER, "POST /rounds/{roundId}/applications/mine/submit");
        only(LEADER, "POST /rounds/{roundId}/applications/mine/withdraw");
        only(COORDINATOR, "POST /rounds/{roundId}/applications/{candidateId}/endorse");
        only(COORDINATOR, "POST /rounds/{roundId}/applications/{candidateId}/decline");
        roles(EnumSet.of(COORDINATOR, PROGRAMME), "POST /imports/{kind}");
        rounds();
    }

    private RouteTable() {}

    private static void rounds() {
        everyone("GET /rounds", "GET /rounds/{id}");
        only(PROGRAMME, "POST /rounds", "POST /rounds/{id}/open", "POST /rounds/{id}/close");
        only(PROGRAMME, "POST /rounds/{id}/cancel", "POST /rounds/{id}/publish", "POST /rounds/{id}/runs");
        only(PROGRAMME, "POST /runs/{id}/stop");
        only(LEADER, "GET /rounds/outcomes/mine");
        roles(EnumSet.of(AUDITOR, PROGRAMME), "GET /rounds/{id}/instance", "GET /runs/{id}/result");
        Set<Role> readers = EnumSet.of(PROGRAMME, AUDITOR, COORDINATOR);
        roles(readers, "GET /rounds/{id}/runs", "GET /runs/{id}", "GET /runs/{id}/events");
        roles(readers, "GET /runs/{id}/matches.csv", "GET /runs/{id}/ledger", "GET /runs/{id}/flows");
        Set<Role> all = EnumSet.allOf(Role.class);
        roles(all, "GET /runs/{id}/matches", "GET /runs/{id}/unmatched", "GET /runs/{id}/exchanges");
        roles(all, "GET /runs/{id}/candidates/{candidateId}");
    }

    static Map<String, Row> rows() {
        return Map.copyOf(ROWS);
    }

    private static void everyone(String... operations) {
        for (String operation : operations) {
            ROWS.put(operation, new Row(true, true, Set.of()));
        }
    }

    private static void only(Role role, String... operations) {
        roles(EnumSet.of(role), operations);
    }

    private static void roles(Set<Role> roles, String... operations) {
        for (String operation : operations) {
            ROWS.put(operation, new Row(false, false, Set.copyOf(roles)));
        }
    }
}
