package org.charterexchange.frontend.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connections that are kept for the next request.
 *
 * @param idle after how long without one a connection is not used again: shorter than the API and the providers keep
 *     theirs, since a request on a connection that the other side is about to close is lost
 */
@ConfigurationProperties("frontend.connections")
record ConnectionSettings(@DefaultValue("10s") Duration idle) {
    ConnectionSettings {
        if (idle.isNegative()) {
            throw new IllegalArgumentException("frontend.connections.idle: 0 or longer, not " + idle);
        }
    }
}
