package org.charterexchange.service.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterexchange.service.placements.RoundWindow;
import org.charterexchange.service.placements.RoundWindows;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Rounds that a test opens and closes as it needs, before those that the service itself knows.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestRounds {

    private static final Map<String, RoundWindow> WINDOWS = new ConcurrentHashMap<>();
    private static final Map<String, Pause> PAUSES = new ConcurrentHashMap<>();

    /** Says what a round takes from now on. */
    public static void set(String round, boolean offersOpen, boolean applicationsOpen) {
        WINDOWS.put(round, new RoundWindow(offersOpen, applicationsOpen, applicationsOpen, false));
    }

    /** Says that a round takes scores and nothing else from now on, or nothing at all. */
    public static void setScoring(String round, boolean open) {
        WINDOWS.put(round, new RoundWindow(false, false, open, false));
    }

    /** Says that a round takes no more applications from now on, and that they await a decision. */
    public static void setClosed(String round) {
        WINDOWS.put(round, new RoundWindow(false, false, false, true));
    }

    /**
     * Holds up whoever asks what a round takes, once and after that many times, between the answer and what is done with
     * it; the meanwhile happens then.
     */
    public static void holdUp(String round, int after, Runnable meanwhile) {
        PAUSES.put(round, new Pause(new AtomicInteger(after), meanwhile));
    }

    private record Pause(AtomicInteger left, Runnable meanwhile) {

        void reached() {
            if (left.getAndDecrement() == 0) {
                meanwhile.run();
            }
        }
    }

    @Bean
    @Primary
    RoundWindows testRoundWindows(List<RoundWindows> others) {
        return round -> Mono.justOrEmpty(WINDOWS.get(round))
                .switchIfEmpty(Mono.defer(() ->
                        others.stream().findFirst().map(real -> real.of(round)).orElse(Mono.empty())))
                .flatMap(window -> heldUp(round, window));
    }

    private static Mono<RoundWindow> heldUp(String round, RoundWindow window) {
        Pause pause = PAUSES.get(round);
        return pause == null
                ? Mono.just(window)
                : Mono.fromRunnable(pause::reached)
                        .subscribeOn(Schedulers.boundedElastic())
                        .thenReturn(window);
    }
}
