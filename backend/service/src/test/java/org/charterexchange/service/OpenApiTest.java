package org.charterexchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.assessments.AssessmentsClient;
import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.equality.EqualityClient;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.contract.notices.NoticesClient;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.contract.skills.SkillsClient;
import org.charterexchange.contract.work.WorkClient;
import org.charterexchange.service.testing.Routes;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest extends ServiceTest {

    private static final List<Class<?>> CLIENTS = List.of(
            AccessClient.class,
            ApplicationsClient.class,
            AssessmentsClient.class,
            AuditClient.class,
            CandidatesClient.class,
            EqualityClient.class,
            ImportsClient.class,
            InvitationsClient.class,
            MachinesClient.class,
            NoticesClient.class,
            OrganisationsClient.class,
            PlacementsClient.class,
            PrivacyClient.class,
            RoundsClient.class,
            RunsClient.class,
            SkillsClient.class,
            WorkClient.class);

    @Test
    void theDocumentIsOpenApi31AndDescribesExactlyTheRoutes() {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        Set<String> described = new TreeSet<>();
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
                        described.add(method.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("^/api/v1", ""))));
        assertThat(described).containsExactlyInAnyOrderElementsOf(Routes.of(Objects.requireNonNull(context)));
    }

    @Test
    void everyOperationSaysWhatItDoesHowItIsRefusedAndNamesNoInternals() {
        List<String> silent = new ArrayList<>();
        JsonNode document = document();
        document.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    boolean told = !operation.path("summary").asString("").isBlank();
                    boolean refusal = operation
                            .at("/responses/default/content/application~1problem+json/schema/$ref")
                            .asString("")
                            .equals("#/components/schemas/Problem");
                    boolean clean = !operation.path("parameters").toString().contains("caller");
                    if (!told || !refusal || !clean) {
                        silent.add(method + " " + path);
                    }
                }));
        assertThat(silent).isEmpty();
        assertThat(document.at("/components/schemas/Problem/properties/errors").isMissingNode())
                .isFalse();
    }

    @Test
    void theArgumentsOfACodeAreDescribedAndToldApartByTheirKind() {
        JsonNode schemas = document().at("/components/schemas");
        JsonNode argument = schemas.path("Argument");
        assertThat(argument.at("/discriminator/propertyName").asString()).isEqualTo("kind");
        Map<String, String> kinds = new TreeMap<>();
        argument.at("/discriminator/mapping").forEachEntry((kind, schema) -> kinds.put(kind, schema.asString()));
        assertThat(kinds.keySet())
                .containsExactly("day", "field", "instant", "list", "names", "number", "phrase", "text");
        assertThat(argument.path("oneOf")
                        .valueStream()
                        .map(one -> one.path("$ref").asString()))
                .containsExactlyInAnyOrderElementsOf(kinds.values());
        assertThat(kinds).allSatisfy((kind, reference) -> {
            JsonNode one = schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
            assertThat(one.path("description").asString("")).isNotBlank();
            assertThat(one.at("/properties/kind/enum").toString()).isEqualTo("[\"" + kind + "\"]");
            assertThat(one.path("properties").size()).isGreaterThan(1);
        });
        for (String said : List.of("FieldFault", "RowFault", "Phrase")) {
            assertThat(schemas.at("/" + said + "/properties/arguments/items/$ref")
                            .asString(""))
                    .as(said)
                    .isEqualTo("#/components/schemas/Argument");
        }
    }

    @Test
    void everythingTheTypedClientsAskForIsThere() {
        Set<String> asked = new TreeSet<>();
        for (Class<?> client : CLIENTS) {
            String base = Objects.requireNonNull(client.getAnnotation(HttpExchange.class))
                    .value();
            Stream.of(client.getMethods()).forEach(method -> asked.add(operation(base, method)));
        }
        assertThat(Routes.of(Objects.requireNonNull(context))).containsAll(asked);
    }

    private static String operation(String base, Method method) {
        HttpExchange exchange =
                Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class));
        return exchange.method() + " " + (base + exchange.url()).replaceFirst("^/api/v1", "");
    }

    private JsonNode document() {
        String text = answer(anonymous().mutate().baseUrl(root()).build().get().uri("/v3/api-docs"), 200, String.class);
        return JsonMapper.shared().readTree(text);
    }
}
