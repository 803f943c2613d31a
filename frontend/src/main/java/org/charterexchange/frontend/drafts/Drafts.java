package org.charterexchange.frontend.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.charterexchange.frontend.sessions.OidcIdentity;
import org.charterexchange.frontend.sessions.SessionSettings;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Forms that were sent after their session had ended, each kept for the person who typed it and shown to nobody else. */
@Component
public class Drafts {
    private static final int MOST = 5_000;

    private final Map<FormOf, Draft> kept = new ConcurrentHashMap<>();
    private final Duration lasting;
    private final Clock clock;

    /** The form of a path, as one person fills it in. */
    private record FormOf(OidcIdentity person, String path) {}

    private record Draft(MultiValueMap<String, String> form, Instant since) {}

    Drafts(SessionSettings settings, Clock clock) {
        this.lasting = settings.drafts();
        this.clock = clock;
    }

    /** Returns what the person had typed into the form of this page; empty where nothing is kept. */
    public Mono<MultiValueMap<String, String>> of(ServerWebExchange exchange) {
        return person().mapNotNull(person -> kept.get(new FormOf(person, path(exchange))))
                .filter(this::lasts)
                .map(draft -> new LinkedMultiValueMap<>(draft.form()));
    }

    /** Forgets it: it has been sent again, or is not wanted any more. */
    Mono<Void> forget(ServerWebExchange exchange) {
        return person().doOnNext(person -> kept.remove(new FormOf(person, path(exchange))))
                .then();
    }

    /** Keeps a form until its person is back. */
    void keep(OidcIdentity person, String path, MultiValueMap<String, String> form) {
        kept.values().removeIf(draft -> !lasts(draft));
        while (kept.size() >= MOST) {
            kept.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().since()))
                    .ifPresent(oldest -> kept.remove(oldest.getKey()));
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(form);
        typed.remove("_csrf");
        kept.put(new FormOf(person, path), new Draft(typed, clock.instant()));
    }

    /** Returns the page whose form waits for a person; the newest of several. */
    public Optional<String> waitingFor(OidcIdentity person) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().person().equals(person) && lasts(entry.getValue()))
                .max(Comparator.comparing(entry -> entry.getValue().since()))
                .map(entry -> entry.getKey().path());
    }

    private boolean lasts(Draft draft) {
        return clock.instant().isBefore(draft.since().plus(lasting));
    }

    private static Mono<OidcIdentity> person() {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .mapNotNull(known -> OidcIdentity.of(known).orElse(null));
    }

    static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }
}
