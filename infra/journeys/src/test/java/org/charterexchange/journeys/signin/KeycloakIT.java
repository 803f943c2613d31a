package org.charterexchange.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Chromium;
import org.charterexchange.journeys.product.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product at the real Keycloak, and tokens of a second provider beside it; run it with {@code -Pkeycloak}. */
@EnabledIfSystemProperty(
        named = "keycloak.home",
        matches = ".+",
        disabledReason = "The real Keycloak (170 MB) takes part with -Pkeycloak only")
class KeycloakIT {
    private static final String AUDIENCE = "charter-exchange-api";
    private static final Path TARGET = Path.of("target");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final List<AutoCloseable> STARTED = new ArrayList<>();
    private static Keycloak keycloak;
    private static ProductProcess product;
    private static URI api;

    @BeforeAll
    static void start() throws IOException {
        List<Integer> ports = ProductProcess.freePorts(ProductProcess.PARTS + 1);
        URI pages = URI.create("http://127.0.0.1:" + ports.get(0));
        api = URI.create("http://127.0.0.1:" + ports.get(1) + "/api/v1");
        keycloak = Keycloak.start(Path.of(System.getProperty("keycloak.home")), ports.get(3), pages);
        STARTED.add(keycloak);
        product = ProductProcess.start(
                Files.createTempDirectory(TARGET, "keycloak-data"),
                ports.subList(0, ProductProcess.PARTS),
                TARGET.resolve("keycloak-product.log"),
                "--charter.identity.issuer=" + keycloak.issuer(Keycloak.FIRST),
                "--charter.identity.audience=" + AUDIENCE,
                "--charter.identity.client-id=charter-exchange-pages",
                "--charter.identity.client-secret=pages-secret",
                "--charter.identity.others[0].issuer=" + keycloak.issuer(Keycloak.SECOND),
                "--charter.identity.others[0].audience=" + AUDIENCE);
        STARTED.add(product);
    }

    @AfterAll
    static void stop() throws Exception {
        for (int i = STARTED.size() - 1; i >= 0; i--) {
            STARTED.get(i).close();
        }
    }

    @Test
    void peopleSignInThereWithPkceAndSignOutThereToo() {
        try (Chromium chromium = Chromium.start();
                BrowserSession browser = new BrowserSession(chromium.browser(), product.pages(), true)) {
            browser.open("/sign-in");
            assertThat(browser.page().url())
                    .startsWith(keycloak.issuer(Keycloak.FIRST).toString())
                    .contains("code_challenge_method=S256", "code_challenge=");
            signIn(browser);
            assertThat(browser.path()).isEqualTo("/rounds");
            assertThat(browser.open("/members")).isEqualTo(200);
            assertThat(browser.text()).contains("Helen Marsh", "1 person has access");

            browser.page().locator("#sign-out").click();
            browser.page().waitForURL(product.pages() + "/");
            assertThat(browser.page().locator("#sign-in").isVisible()).isTrue();
            browser.open("/sign-in");
            assertThat(browser.page().locator("#password").isVisible())
                    .as("Keycloak asks for the password again")
                    .isTrue();
        }
    }

    private static void signIn(BrowserSession browser) {
        browser.page().locator("#username").fill("programme");
        browser.page().locator("#password").fill("programme-secret");
        browser.page().locator("#kc-login").click();
        browser.page().waitForURL(product.pages() + "/**");
    }

    @Test
    void anotherSystemActsForItsOrganisationWithClientCredentials() throws Exception {
        String programme = person(Keycloak.FIRST, "programme");
        post(programme, "/organisations", "{\"id\":\"acme\",\"name\":\"Acme\",\"sector\":\"INDUSTRY\"}", 201);
        String token = machine("placements:read");
        String subject = claims(token).path("sub").asString();
        assertThat(get(token, "/me", 200).path("roles").size())
                .as("roles before it is registered")
                .isEqualTo(0);
        String record = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "issuer",
                        keycloak.issuer(Keycloak.FIRST).toString(),
                        "clientId",
                        "hr-system",
                        "subject",
                        subject,
                        "name",
                        "HR system",
                        "organisationId",
                        "acme",
                        "scopes",
                        List.of("placements:read", "placements:write")));
        post(programme, "/machines", record, 201);

        assertThat(get(token, "/me", 200).path("organisationId").asString()).isEqualTo("acme");
        get(token, "/placements", 200);
        get(token, "/candidates", 403);
        post(token, "/placements", "{}", 403);
        // past the door: what is wrong now is the placement itself
        JsonNode refused = post(machine("placements:write"), "/placements", "{}", 400);
        assertThat(refused.path("errors").toString()).contains("/seats");
    }

    @Test
    void theSameEmailAtTwoProvidersIsTwoPeople() throws Exception {
        String there = person(Keycloak.FIRST, "leader");
        String here = person(Keycloak.SECOND, "leader");
        assertThat(claims(there).path("email").asString())
                .isEqualTo("priya@exchange.example")
                .isEqualTo(claims(here).path("email").asString());
        String membership = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "issuer",
                        keycloak.issuer(Keycloak.FIRST).toString(),
                        "subject",
                        "leader",
                        "name",
                        "Priya at Keycloak",
                        "roles",
                        List.of("AUDITOR")));
        post(person(Keycloak.FIRST, "programme"), "/memberships", membership, 201);

        get(there, "/audit", 200);
        get(here, "/audit", 403);
        assertThat(get(here, "/me", 200).path("roles").size()).isEqualTo(0);
    }

    private static String person(String realm, String name) throws Exception {
        return keycloak.token(
                realm,
                Map.of("grant_type", "password", "client_id", "test", "username", name, "password", name + "-secret"));
    }

    private static String machine(String scope) throws Exception {
        return keycloak.token(
                Keycloak.FIRST,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "hr-system",
                        "client_secret", "hr-secret",
                        "scope", scope));
    }

    private static JsonNode claims(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(claims, StandardCharsets.UTF_8));
    }

    private static JsonNode get(String token, String path, int status) throws Exception {
        return send(token, HttpRequest.newBuilder(URI.create(api + path)).GET(), status);
    }

    private static JsonNode post(String token, String path, String body, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(token, request, status);
    }

    private static JsonNode send(String token, HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> answer = HTTP.send(
                request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }
}
