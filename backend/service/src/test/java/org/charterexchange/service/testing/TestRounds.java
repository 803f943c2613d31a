package org.charterexchange.service.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.charterexchange.service.placements.RoundWindow;
import org.charterexchange.service.placements.RoundWindows;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/**
 * Rounds that a test opens and closes as it needs, before those that the service itself knows.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestRounds {

    private static final Map<String, RoundWindow> WINDOWS = new ConcurrentHashMap<>();

    /** Says what a round takes from now on. */
    public static void set(String round, boolean offersOpen, boolean applicationsOpen) {
        WINDOWS.put(round, new RoundWindow(offersOpen, applicationsOpen, applicationsOpen));
    }

    /** Says that a round takes scores and nothing else from now on, or nothing at all. */
    public static void setScoring(String round, boolean open) {
        WINDOWS.put(round, new RoundWindow(false, false, open));
    }

    @Bean
    @Primary
    RoundWindows testRoundWindows(List<RoundWindows> others) {
        return round -> Mono.justOrEmpty(WINDOWS.get(round))
                .switchIfEmpty(Mono.defer(() ->
                        others.stream().findFirst().map(real -> real.of(round)).orElse(Mono.empty())));
    }
}
