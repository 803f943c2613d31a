package org.charterexchange.mongodb;

import java.time.Duration;

/**
 * How an {@link EmbeddedMongo} is run.
 *
 * @param port TCP port on 127.0.0.1, 1 to 65535, or 0 for any free port
 * @param cacheMebibytes memory for recently read pages, 1 to 4096 MiB
 * @param reclaimEvery pause between two rounds of reclaiming space in the file, at least 100 ms
 */
public record EmbeddedMongoSettings(int port, int cacheMebibytes, Duration reclaimEvery) {

    public EmbeddedMongoSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + ", expected 0 to 65535");
        }
        if (cacheMebibytes < 1 || cacheMebibytes > 4_096) {
            throw new IllegalArgumentException("cacheMebibytes is " + cacheMebibytes + ", expected 1 to 4096");
        }
        if (reclaimEvery.compareTo(Duration.ofMillis(100)) < 0) {
            throw new IllegalArgumentException("reclaimEvery is " + reclaimEvery + ", expected at least PT0.1S");
        }
    }

    /** Any free port, 64 MiB of cache, space reclaimed once a second. */
    public static EmbeddedMongoSettings defaults() {
        return new EmbeddedMongoSettings(0, 64, Duration.ofSeconds(1));
    }

    public EmbeddedMongoSettings withPort(int chosen) {
        return new EmbeddedMongoSettings(chosen, cacheMebibytes, reclaimEvery);
    }
}
