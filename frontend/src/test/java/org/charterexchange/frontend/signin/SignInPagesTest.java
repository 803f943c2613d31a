package org.charterexchange.frontend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.charterexchange.frontend.FrontendApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The way in where several organisations bring their own provider. Nothing answers behind. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.sign-in.name=Kent Police",
            "frontend.sign-in.others[0].id=acme",
            "frontend.sign-in.others[0].issuer=http://localhost:1",
            "frontend.sign-in.others[0].client-id=pages",
            "frontend.sign-in.others[0].client-secret=for-tests",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class SignInPagesTest {
    @Autowired
    private WebTestClient browser;

    @Test
    void peopleChooseAmongTheProvidersWithoutASessionYet() {
        var answer = browser.get().uri("/sign-in").exchange().expectStatus().isOk();
        answer.expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
        assertThat(answer.expectBody(String.class).returnResult().getResponseBody())
                .contains("Where is your account?")
                .contains("href=\"/oauth2/authorization/idp\">Kent Police<")
                .contains("href=\"/oauth2/authorization/acme\">localhost<");
    }

    @Test
    void thePagesOfSigningInAreReadInWelshToo() {
        assertThat(page("/sign-in?lang=cy")).contains("Ble mae eich cyfrif?");
        assertThat(page("/sign-in/failed?lang=cy")).contains("Nid ydych wedi mewngofnodi");
    }

    @Test
    void aPersonalPageAsksFirstWhereTheAccountIs() {
        browser.get()
                .uri("/profile")
                .header(HttpHeaders.ACCEPT, "text/html")
                .exchange()
                .expectHeader()
                .location("/sign-in");
    }

    @Test
    void formsMaySignOutAtEveryProvider() {
        browser.get()
                .uri("/about")
                .exchange()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("form-action 'self' http://127.0.0.1:1 http://localhost:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/oauth2/code/idp?error=access_denied&state=x",
                "/login/oauth2/code/acme?code=x&state=y",
                "/login/oauth2/code/idp?error=%0d%0aforged&state=x"
            })
    void aSignInThatFailsIsExplainedWithAWayOn(String back) {
        browser.get()
                .uri(URI.create(back))
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/sign-in/failed");
        assertThat(page("/sign-in/failed"))
                .contains("You are not signed in", "Nothing was changed", "href=\"/sign-in\"");
    }

    private @Nullable String page(String path) {
        return browser.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
