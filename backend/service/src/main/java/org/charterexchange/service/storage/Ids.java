package org.charterexchange.service.storage;

import java.time.Clock;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * Makes the ids of new documents: time-ordered, 26 characters, letters and digits only.
 *
 * <p>Within a request that carries an idempotency key the ids derive from that key, so that a repeated request, even after
 * a crash, meets the document that the first one made instead of making another.
 */
public final class Ids {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** The next id; the same for the same idempotency key. */
    public Mono<String> next() {
        return Mono.deferContextual(
                context -> Mono.just(context.<String>getOrEmpty(Ids.class).orElseGet(this::fresh)));
    }

    /** A new id, whatever the request. */
    public String fresh() {
        StringBuilder id = new StringBuilder(26);
        append(id, clock.millis(), 10);
        append(id, random.nextLong(), 8);
        append(id, random.nextLong(), 8);
        return id.toString();
    }

    /** Marks everything downstream as work of the request with this key. */
    public static Context derivedFrom(Context context, byte[] key) {
        return context.put(Ids.class, "k" + HexFormat.of().formatHex(key, 0, 16));
    }

    private static void append(StringBuilder id, long value, int digits) {
        for (int digit = digits - 1; digit >= 0; digit--) {
            id.append(DIGITS.charAt((int) (value >>> (5 * digit)) & 31));
        }
    }
}
