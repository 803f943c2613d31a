package org.charterexchange.frontend.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterexchange.frontend.session.LapsedSessions.Lapsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.WebSession;
import reactor.test.StepVerifier;

class SessionTimesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(24), null);
    private static final Person PRIYA = new Person("https://idp.example", "priya");

    private final Hands clock = new Hands();
    private final LapsedSessions lapsed = new LapsedSessions(SETTINGS, clock);
    private final TimedSessions sessions = new TimedSessions(SETTINGS, lapsed, clock);

    @Test
    void aSessionEndsWhenNothingIsAskedForTooLong() {
        String id = signIn();
        clock.pass(Duration.ofMinutes(30));
        assertAlive(id, true);
        clock.pass(Duration.ofMinutes(30).plusSeconds(1));
        assertAlive(id, false);
        assertThat(lapsed.of(id)).contains(new Lapsed(PRIYA, "token-of-" + id, clock.instant()));
    }

    @Test
    void aSessionThatIsUsedAllDayEndsAllTheSame() {
        String id = signIn();
        for (int times = 0; times < 35; times++) {
            clock.pass(Duration.ofMinutes(20));
            assertAlive(id, true);
        }
        clock.pass(Duration.ofMinutes(20));
        assertAlive(id, false);
        assertThat(lapsed.of(id)).map(Lapsed::person).contains(PRIYA);
        assertAlive(id, false);
    }

    @Test
    void whoseSessionItWasIsForgottenInTime() {
        String id = signIn();
        clock.pass(Duration.ofHours(1));
        assertAlive(id, false);
        clock.pass(Duration.ofHours(24));
        assertThat(lapsed.of(id)).isEmpty();
    }

    @Test
    void aSessionThatTheStoreClearsAtOnceIsRememberedAsWell() {
        String id = signIn();
        clock.pass(Duration.ofHours(1));
        sessions.removeExpiredSessions();
        assertAlive(id, false);
        assertThat(lapsed.of(id)).map(Lapsed::person).contains(PRIYA);
    }

    @Test
    void aSessionThatNobodyAsksForAgainIsRememberedAsWell() {
        String id = signIn();
        clock.pass(Duration.ofHours(1));
        signIn();
        assertThat(lapsed.of(id)).map(Lapsed::person).contains(PRIYA);
    }

    @Test
    void aSessionThatWasGivenAnotherIdIsRememberedByBoth() {
        WebSession session = sessions.retrieveSession(signIn()).block(PATIENCE);
        assertThat(session).isNotNull();
        String before = session.getId();
        session.changeSessionId().block(PATIENCE);
        lapsed.watch(session);
        clock.pass(Duration.ofHours(1));
        assertAlive(session.getId(), false);
        assertThat(lapsed.of(session.getId())).map(Lapsed::person).contains(PRIYA);
        assertAlive(before, false);
        assertThat(lapsed.of(before)).map(Lapsed::person).contains(PRIYA);
    }

    @Test
    void ofASessionThatSomebodyEndedNothingIsKept() {
        String id = signIn();
        WebSession session = sessions.retrieveSession(id).block(PATIENCE);
        assertThat(session).isNotNull();
        session.invalidate().block(PATIENCE);
        lapsed.watch(session);
        assertAlive(id, false);
        assertThat(lapsed.of(id)).isEmpty();
    }

    @Test
    void ofASessionOfNobodyNothingIsKept() {
        WebSession session = sessions.createWebSession().block(PATIENCE);
        assertThat(session).isNotNull();
        session.start();
        session.save().block(PATIENCE);
        assertAlive(session.getId(), true);
        clock.pass(Duration.ofHours(1));
        assertAlive(session.getId(), false);
        assertThat(lapsed.of(session.getId())).isEmpty();
    }

    @Test
    void aDraftWaitsForItsPersonAndForNobodyElse() {
        Drafts drafts = new Drafts(SETTINGS, clock);
        drafts.keep(
                PRIYA,
                "/profile/edit",
                MultiValueMap.fromMultiValue(Map.of("name", List.of("Priya"), "_csrf", List.of("t"))));
        assertThat(drafts.waitingFor(PRIYA)).contains("/profile/edit");
        assertThat(drafts.waitingFor(new Person("https://other.example", "priya")))
                .isEmpty();
        clock.pass(Duration.ofHours(24));
        assertThat(drafts.waitingFor(PRIYA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT12H, PT24H, idle",
        "PT25H, PT26H, PT26H, idle",
        "PT30M, PT29M, PT24H, absolute",
        "PT30M, P8D, PT24H, absolute",
        "PT30M, PT12H, PT1M, drafts"
    })
    void timesThatDoNotFitAreRefusedByName(Duration idle, Duration absolute, Duration drafts, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionSettings(idle, absolute, drafts, null))
                .withMessageStartingWith("frontend.session." + name + ": expected ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exchange.example",
                "https://exchange.example/pages",
                "https://user@exchange.example",
                "ftp://127.0.0.1",
                "exchange.example"
            })
    void anAddressThatIsNeitherHttpsNorLoopbackIsRefused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(address))
                .withMessageStartingWith("frontend.session.address: ");
    }

    @Test
    void httpsMakesCookiesSecureAndLoopbackDoesNot() {
        assertThat(settings("https://exchange.example").secure()).isTrue();
        assertThat(settings("http://127.0.0.1:8080").secure()).isFalse();
        assertThat(new SessionCookie(settings("https://exchange.example")).name())
                .isEqualTo("__Host-session");
        assertThat(new SessionCookie(SETTINGS).name()).isEqualTo("session");
    }

    private static SessionSettings settings(String address) {
        return new SessionSettings(SETTINGS.idle(), SETTINGS.absolute(), SETTINGS.drafts(), URI.create(address));
    }

    private String signIn() {
        WebSession session =
                Optional.ofNullable(sessions.createWebSession().block(PATIENCE)).orElseThrow();
        OidcIdToken token = new OidcIdToken(
                "value",
                clock.instant(),
                clock.instant().plusSeconds(60),
                Map.of("sub", PRIYA.subject(), "iss", PRIYA.issuer()));
        session.getAttributes()
                .put(
                        "SPRING_SECURITY_CONTEXT",
                        new SecurityContextImpl(new TestingAuthenticationToken(
                                new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token), "x")));
        session.getAttributes()
                .put(
                        "org.springframework.security.web.server.csrf.WebSessionServerCsrfTokenRepository.CSRF_TOKEN",
                        new DefaultCsrfToken("h", "p", "token-of-" + session.getId()));
        session.start();
        session.save().block(PATIENCE);
        assertAlive(session.getId(), true);
        return session.getId();
    }

    private void assertAlive(String id, boolean alive) {
        StepVerifier.create(sessions.retrieveSession(id))
                .expectNextCount(alive ? 1 : 0)
                .expectComplete()
                .verify(PATIENCE);
    }

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }
    }
}
