package org.charterexchange.frontend.upstream;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the API is.
 *
 * @param address scheme, host and port, without the path of the version
 * @param timeout how long an answer may take to begin
 */
@ConfigurationProperties("frontend.api")
record ApiSettings(URI address, @DefaultValue("30s") Duration timeout) {
    ApiSettings {
        if (!address.isAbsolute() || address.getHost() == null) {
            throw new IllegalArgumentException("frontend.api.address: an absolute http or https URI, not " + address);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("frontend.api.timeout: longer than 0, not " + timeout);
        }
    }
}
