package org.charterexchange.frontend.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.charterexchange.frontend.sessions.ExpiredSessions.ExpiredSession;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.web.server.WebSession;
import reactor.test.StepVerifier;

/** When sessions end, and whose they are remembered to have been. */
class SessionTimesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(24), null);
    private static final OidcIdentity PRIYA = new OidcIdentity("https://idp.example", "priya");

    private final ManualClock clock = new ManualClock(START);
    private final ExpiredSessions expired = new ExpiredSessions(SETTINGS, clock);
    private final ExpiringSessions sessions = new ExpiringSessions(SETTINGS, expired, clock);

    @Test
    void aSessionEndsWhenNothingIsAskedForTooLong() {
        String id = signIn();
        clock.pass(Duration.ofMinutes(30));
        assertAlive(id, true);
        clock.pass(Duration.ofMinutes(30).plusSeconds(1));
        assertAlive(id, false);
        assertThat(expired.of(id)).contains(new ExpiredSession(PRIYA, "token-of-" + id, clock.instant()));
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
        assertThat(expired.of(id)).map(ExpiredSession::person).contains(PRIYA);
        assertAlive(id, false);
    }

    @Test
    void whoseSessionItWasIsForgottenInTime() {
        String id = signIn();
        clock.pass(Duration.ofHours(1));
        assertAlive(id, false);
        clock.pass(Duration.ofHours(24));
        assertThat(expired.of(id)).isEmpty();
    }

    @Test
    void aSessionThatTheStoreClearsAtOnceIsRememberedAsWell() {
        String id = signIn();
        clock.pass(Duration.ofHours(1));
        sessions.removeExpiredSessions();
        assertAlive(id, false);
        assertThat(expired.of(id)).map(ExpiredSession::person).contains(PRIYA);
    }

    @Test
    void aSessionThatNobodyAsksForAgainIsRememberedAsWell() {
        String id = signIn();
        clock.pass(Duration.ofHours(1));
        signIn();
        assertThat(expired.of(id)).map(ExpiredSession::person).contains(PRIYA);
    }

    @Test
    void aSessionThatWasGivenAnotherIdIsRememberedByBoth() {
        WebSession session = sessions.retrieveSession(signIn()).block(PATIENCE);
        assertThat(session).isNotNull();
        String before = session.getId();
        session.changeSessionId().block(PATIENCE);
        expired.watch(session);
        clock.pass(Duration.ofHours(1));
        assertAlive(session.getId(), false);
        assertThat(expired.of(session.getId())).map(ExpiredSession::person).contains(PRIYA);
        assertAlive(before, false);
        assertThat(expired.of(before)).map(ExpiredSession::person).contains(PRIYA);
    }

    @Test
    void ofASessionThatSomebodyEndedNothingIsKept() {
        String id = signIn();
        WebSession session = sessions.retrieveSession(id).block(PATIENCE);
        assertThat(session).isNotNull();
        session.invalidate().block(PATIENCE);
        expired.watch(session);
        assertAlive(id, false);
        assertThat(expired.of(id)).isEmpty();
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
        assertThat(expired.of(session.getId())).isEmpty();
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
}
