package org.charterexchange.service.moves;

import java.time.Duration;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The upkeep of moves.
 */
@Configuration(proxyBeanMethods = false)
class MoveConfiguration {

    /** Completes moves that a crash left half done. */
    @Bean
    Periodically completeMoves(Moves moves) {
        return Periodically.every(Duration.ofSeconds(10), "Moves between homes", moves::settleAll);
    }
}
