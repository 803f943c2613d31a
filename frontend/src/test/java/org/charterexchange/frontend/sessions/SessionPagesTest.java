package org.charterexchange.frontend.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.FrontendApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** Sessions as they are kept, told apart by whose they are. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class SessionPagesTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private WebTestClient browser;

    @Autowired
    private ExpiringSessions sessions;

    @MockitoBean
    private AccessClient access;

    @BeforeEach
    void everybodyIsALeader() {
        when(access.me())
                .thenReturn(Mono.just(new MeView("Priya", EnumSet.of(Role.LEADER), "kent", "Kent", null, "c1")));
    }

    @Test
    void peopleSeeTheirOwnSessionsAndEndThoseElsewhere() {
        Browser here = new Browser(signedIn("https://one.example", "priya"));
        String elsewhere = signedIn("https://one.example", "priya");
        Browser namesake = new Browser(signedIn("https://two.example", "priya"));
        String page = here.page();
        assertThat(ROW.matcher(page).results()).hasSize(2);
        assertThat(page).contains("This one", "Another", "Sign out everywhere else");

        browser.post()
                .uri("/sessions/end")
                .cookie("session", here.session)
                .body(BodyInserters.fromFormData("_csrf", found(page)))
                .exchange()
                .expectHeader()
                .location("/sessions?done=yes");

        assertThat(ROW.matcher(here.page()).results()).hasSize(1);
        assertThat(here.page()).doesNotContain("Sign out everywhere else");
        browser.get()
                .uri("/sessions")
                .accept(MediaType.TEXT_HTML)
                .cookie("session", elsewhere)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/oauth2/authorization/idp");
        assertThat(ROW.matcher(namesake.page()).results()).hasSize(1);
    }

    @Test
    void thePageOfSessionsAsksForSignIn() {
        browser.get()
                .uri("/sessions")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isFound();
    }

    /** Keeps the id of its session, which changes with the first form. */
    private final class Browser {
        private String session;

        Browser(String session) {
            this.session = session;
        }

        String page() {
            EntityExchangeResult<String> answer = browser.get()
                    .uri("/sessions")
                    .cookie("session", session)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .returnResult();
            ResponseCookie other = answer.getResponseCookies().getFirst("session");
            session = other == null ? session : other.getValue();
            return Objects.requireNonNull(answer.getResponseBody());
        }
    }

    private static String found(String page) {
        Matcher token = CSRF.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** The id of a new session of this person. */
    private String signedIn(String issuer, String subject) {
        OidcIdToken token = new OidcIdToken(
                "t", Instant.now(), Instant.now().plusSeconds(600), Map.of("iss", issuer, "sub", subject));
        DefaultOidcUser user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
        WebSession session = Objects.requireNonNull(sessions.createWebSession().block(PATIENCE));
        session.getAttributes()
                .put(
                        WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME,
                        new SecurityContextImpl(new OAuth2AuthenticationToken(user, List.of(), "idp")));
        session.start();
        session.save().block(PATIENCE);
        return session.getId();
    }
}
