package org.charterexchange.frontend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.skills.SkillsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** What the public gets, what needs sign-in, and how failures of the API read. Nothing answers behind these pages. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class PublicPagesTest {
    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private PlacementsClient placements;

    @MockitoBean
    private OrganisationsClient organisations;

    @MockitoBean
    private SkillsClient skills;

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/design", "/"})
    void publicPagesCarryStrictHeadersAndNoSession(String page) {
        when(placements.list(any(), any(), any(), any(), any(), any(), any(), any()))
                .thenReturn(Mono.error(refusal(503)));
        browser.get()
                .uri(page)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"))
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff");
    }

    @Test
    void theStyleSheetMayBeKeptAndPagesMayNot() {
        browser.get()
                .uri("/assets/app.css")
                .exchange()
                .expectHeader()
                .valueMatches("Cache-Control", ".*max-age=31536000.*");
        browser.get().uri("/about").exchange().expectHeader().valueMatches("Cache-Control", ".*no-store.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/applications", "/profile", "/own/placements", "/own/people", "/import", "/start"})
    void personalPagesAskForSignIn(String page) {
        browser.get()
                .uri(page)
                .header(HttpHeaders.ACCEPT, "text/html")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/oauth2/authorization/idp");
    }

    @Test
    void theSessionCookieIsHiddenFromScripts() {
        browser.get()
                .uri("/profile")
                .header(HttpHeaders.ACCEPT, "text/html")
                .exchange()
                .expectHeader()
                .value(
                        HttpHeaders.SET_COOKIE,
                        cookie -> assertThat(cookie)
                                .startsWith("session=")
                                .contains("HttpOnly", "SameSite=Lax", "Path=/"));
    }

    @Test
    void aProviderThatIsDownIsSaidInWords() {
        assertThat(page("/oauth2/authorization/idp", 503)).contains("Part of the service is not answering");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        signedIn(browser)
                .post()
                .uri("/sign-out")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("You cannot do this"));
    }

    @ParameterizedTest
    @CsvSource({
        "404, Page not found",
        "403, You cannot do this",
        "429, Too many requests",
        "500, Something went wrong on our side",
        "503, Part of the service is not answering"
    })
    void aRefusalOfTheApiSaysWhatHappenedAndWhatToDo(int status, String title) {
        when(placements.get("p")).thenReturn(Mono.error(refusal(status)));
        when(skills.skills()).thenReturn(Mono.just(List.of()));

        assertThat(page("/placements/p", status)).contains(title, "What happened this time.", "req-1");
    }

    @Test
    void whoeverIsNotSignedInIsAskedToWhereTheApiAsksForIt() {
        when(organisations.get("o")).thenReturn(Mono.error(refusal(401)));
        when(placements.list(any(), any(), any(), any(), any(), any(), any(), any()))
                .thenReturn(Mono.error(refusal(401)));

        browser.get()
                .uri("/organisations/o")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in");
    }

    @Test
    void theLanguageIsChosenOnceAndKept() {
        browser.get()
                .uri("/about?lang=cy")
                .exchange()
                .expectHeader()
                .value(HttpHeaders.SET_COOKIE, cookie -> assertThat(cookie).startsWith("language=cy"))
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("lang=\"cy\"", "Lleoliadau", "i&#39;r prif gynnwys"));
        browser.get()
                .uri("/about")
                .cookie("language", "cy")
                .exchange()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("lang=\"cy\""));
    }

    @ParameterizedTest
    @CsvSource({"LEADER, /applications", "COORDINATOR, /own/placements", "PROGRAMME, /rounds", "AUDITOR, /rounds"})
    void eachRoleLandsWhereItBegins(Role role, String begins) {
        when(access.me()).thenReturn(Mono.just(new MeView("R. Okafor", Set.of(role), null, null, null, null)));

        signedIn(browser)
                .get()
                .uri("/start")
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location(begins);
    }

    private String page(String path, int status) {
        return new String(
                browser.get()
                        .uri(path)
                        .exchange()
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }

    private static WebTestClient signedIn(WebTestClient browser) {
        return browser.mutateWith(mockOAuth2Login());
    }

    private static UpstreamProblem refusal(int status) {
        return new UpstreamProblem(
                new Problem(
                        "https://charterexchange.org/problems/x",
                        "Refused",
                        status,
                        "What happened this time.",
                        null,
                        "req-1",
                        List.of(new FieldFault("x", null, "z", List.of(), "y"))),
                new byte[0]);
    }
}
