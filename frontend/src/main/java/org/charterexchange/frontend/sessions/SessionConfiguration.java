package org.charterexchange.frontend.sessions;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import reactor.core.publisher.Mono;

/** Where sessions are kept, by which cookie they are found, and the time by which they end. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ExpiringSessions sessions(SessionSettings settings, ExpiredSessions expired, Clock clock) {
        return new ExpiringSessions(settings, expired, clock);
    }

    @Bean
    WebSessionManager webSessionManager(ExpiringSessions kept, SessionCookie cookie, ExpiredSessions expired) {
        DefaultWebSessionManager sessions = new DefaultWebSessionManager();
        sessions.setSessionIdResolver(cookie.resolver());
        sessions.setSessionStore(kept);
        return exchange -> sessions.getSession(exchange)
                .doOnNext(session ->
                        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> expired.watch(session))));
    }
}
