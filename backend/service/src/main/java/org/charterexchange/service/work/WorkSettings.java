package org.charterexchange.service.work;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the watch over unfinished work.
 *
 * @param look how often it looks
 * @param stuckAfter how long work may wait before it counts as stuck
 */
@ConfigurationProperties("charter-exchange.work")
record WorkSettings(
        @DefaultValue("30s") Duration look,
        @DefaultValue("10m") Duration stuckAfter) {

    WorkSettings {
        require("look", look);
        require("stuck-after", stuckAfter);
    }

    private static void require(String field, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "charter-exchange.work." + field + ": expected more than zero, was " + value);
        }
    }
}
