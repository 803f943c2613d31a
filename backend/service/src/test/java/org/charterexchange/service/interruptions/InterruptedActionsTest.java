package org.charterexchange.service.interruptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.charterexchange.service.upkeep.Periodically;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * Every action of several documents is done whole or not at all, wherever between its writes the process dies or whoever
 * asked for it goes away; upkeep completes it, and where nothing was done it can be asked for again.
 */
class InterruptedActionsTest extends ActionScenes {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int MOST_WRITES = 40;

    static Stream<Arguments> interruptedActions() {
        return EnumSet.allOf(Action.class).stream()
                .flatMap(action -> Stream.of(Interruption.values()).map(how -> Arguments.of(action, how)));
    }

    @ParameterizedTest
    @MethodSource("interruptedActions")
    void anInterruptedActionIsWholeOrNotDone(Action action, Interruption how) {
        List<String> seen = new ArrayList<>();
        int after = 0;
        boolean interrupted = true;
        while (interrupted) {
            Attempt attempt = prepare(action, "i" + COUNT.incrementAndGet());
            String before = attempt.state().get();
            interrupted = how.during(send(attempt), after);
            upkeep();
            String now = attempt.state().get();
            seen.add(now);
            if (now.equals(before)) {
                send(attempt).block(PATIENCE);
                upkeep();
                now = attempt.state().get();
            }
            assertThat(now)
                    .as("%s after %s of its writes and %s; before: %s", action, after, how, before)
                    .isEqualTo(attempt.whole());
            after++;
            assertThat(after).as("writes").isLessThan(MOST_WRITES);
        }
        assertThat(seen).as("it was interrupted at all").hasSizeGreaterThan(1);
    }

    private Mono<?> send(Attempt attempt) {
        WebClient.RequestBodySpec request = WebClient.builder()
                .baseUrl(root() + "/api/v1")
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + ISSUER.token(attempt.subject()))
                .build()
                .method(HttpMethod.valueOf(attempt.method()))
                .uri(attempt.path());
        if (attempt.version() != null) {
            request.header(HttpHeaders.IF_MATCH, "\"" + attempt.version() + "\"");
        }
        if (attempt.body() != null) {
            request.bodyValue(attempt.body());
        }
        return request.retrieve().toBodilessEntity();
    }

    /** What would be done at the next interval. */
    private void upkeep() {
        Objects.requireNonNull(context).getBeansOfType(Periodically.class).forEach((name, work) -> {
            if (name.startsWith("complete") || name.startsWith("send")) {
                Mono<?> done = Objects.requireNonNull(ReflectionTestUtils.invokeMethod(work, "done"));
                done.block(PATIENCE);
            }
        });
    }
}
