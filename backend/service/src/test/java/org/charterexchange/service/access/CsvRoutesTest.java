package org.charterexchange.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * No file of any route that gives CSV runs anything in a spreadsheet.
 */
class CsvRoutesTest extends AccessScene {

    private static final String FORMULA = "=cmd|'/c calc'!A1";
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    @Test
    void noCellOfAnyCsvBeginsAFormula() throws IOException {
        Side ours = ours();
        answer(
                as("leader-" + ours.name())
                        .put()
                        .uri("/candidates/me")
                        .header("If-Match", "\"" + candidateVersion(ours) + "\"")
                        .bodyValue(Fixtures.aCandidate(FORMULA)),
                200,
                CandidateView.class);
        String organisation = fresh("formula");
        OrganisationRequest usual = Fixtures.anOrganisation(organisation, Sector.INDUSTRY);
        answer(
                asProgramme()
                        .post()
                        .uri("/organisations")
                        .bodyValue(new OrganisationRequest(
                                organisation, FORMULA, usual.sector(), "@SUM(1)", "+1", "-1", null, null, null, null)),
                201,
                OrganisationView.class);
        Set<String> routes = routes();
        assertThat(routes).contains("/runs/{id}/matches.csv");
        for (String route : routes) {
            AccessRequirement row = Objects.requireNonNull(RouteTable.rows().get("GET " + route), route);
            String path = row.sample().of(this, ours).path(route);
            String csv = answer(asProgramme().get().uri(URI.create(root() + "/api/v1" + path)), 200, String.class);
            assertThat(csv).as(route).isNotBlank();
            for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(csv))) {
                assertThat(record)
                        .as(route)
                        .allMatch(cell ->
                                cell.isEmpty() || cell.matches(NUMBER) || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0);
            }
            if (route.contains("matches")) {
                assertThat(csv).contains("'" + FORMULA);
            }
        }
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        bean(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(Object::toString)
                        .filter(path -> path.endsWith(".csv")
                                || mapping.getProducesCondition().getProducibleMediaTypes().stream()
                                        .anyMatch(type -> type.isCompatibleWith(new MediaType("text", "csv"))
                                                && type.isConcrete()))
                        .filter(path -> path.startsWith("/api/v1"))
                        .forEach(path -> routes.add(path.substring("/api/v1".length()))));
        return routes;
    }
}
