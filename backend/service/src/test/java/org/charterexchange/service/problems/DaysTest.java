package org.charterexchange.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Days that nobody can mean.
 */
class DaysTest extends ServiceTest {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    @ParameterizedTest
    @ValueSource(strings = {"0027-02-01", "1999-12-31", "2101-01-01", "+999999998-06-30", "-0001-01-01"})
    void aDayOfAnotherCenturyIsRefusedWhereverOneIsSent(String day) {
        String home = "days-" + day.replaceAll("[^0-9]", "");
        organisation(home, Sector.INDUSTRY);
        WebTestClient coordinator = asCoordinatorOf(home);
        refused(coordinator, "/placements", Fixtures.aPlacement("Days"), day, "starts", "ends");
        refused(coordinator, "/candidates", Fixtures.aCandidate("Days"), day, "availableFrom", "availableTo");
        refused(asProgramme(), "/organisations", Fixtures.anOrganisation("days-new", Sector.INDUSTRY), day, "signedOn");
        Map<String, Object> round = Map.of(
                "id", "days-round",
                "name", "Days",
                "offersOn", "2026-11-01",
                "offersUntil", "2026-12-01",
                "applicationsUntil", "2026-12-10",
                "preset", "balanced");
        refused(
                asProgramme(),
                "/rounds",
                round,
                day,
                "offersOn",
                "offersUntil",
                "applicationsUntil",
                "assessmentsUntil");
    }

    @Test
    void aDayThatIsSentIsNotCountedFromWhereNobodyCanCount() {
        organisation("days-last", Sector.INDUSTRY);
        Map<String, Object> placement = fields(Fixtures.aPlacement("Days"));
        placement.put("starts", "+999999999-12-30");
        placement.put("ends", "+999999999-12-31");
        Problem problem =
                problem(asCoordinatorOf("days-last").post().uri("/placements").bodyValue(placement), 422, "invalid");
        assertThat(problem.errors()).extracting(FieldFault::pointer).containsExactly("/starts", "/ends");
    }

    private static void refused(WebTestClient client, String uri, Object right, String day, String... names) {
        for (String name : names) {
            Map<String, Object> wrong = fields(right);
            wrong.put(name, day);
            List<FieldFault> errors =
                    Objects.requireNonNull(problem(client.post().uri(uri).bodyValue(wrong), 422, "invalid")
                            .errors());
            assertThat(errors).as("%s of %s", name, uri).anySatisfy(fault -> {
                assertThat(fault.pointer()).isEqualTo("/" + name);
                assertThat(fault.value()).isEqualTo(day);
                assertThat(fault.expected()).isEqualTo("a day from 2000-01-01 to 2100-12-31");
            });
        }
    }

    private static Map<String, Object> fields(Object request) {
        return new LinkedHashMap<>(JsonMapper.shared().convertValue(request, FIELDS));
    }
}
