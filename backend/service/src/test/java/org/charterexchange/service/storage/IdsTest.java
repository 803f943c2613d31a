package org.charterexchange.service.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static Ids at(String instant) {
        return new Ids(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), new Random(7));
    }

    @Test
    void laterIdsSortBehindEarlierOnes() {
        String early = at("2026-11-23T09:00:00Z").fresh();
        String late = at("2026-11-23T09:00:00.001Z").fresh();
        assertThat(early).isLessThan(late).hasSize(26).matches("[0-9a-z]+");
    }

    @Test
    void idsDifferUnlessTheyDeriveFromOneKey() {
        Ids ids = at("2026-11-23T09:00:00Z");
        assertThat(ids.next().block()).isNotEqualTo(ids.next().block());
        byte[] key = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        String first = ids.next()
                .contextWrite(context -> Ids.derivedFrom(context, key))
                .block();
        String again = ids.next()
                .contextWrite(context -> Ids.derivedFrom(context, key))
                .block();
        assertThat(first).isEqualTo(again);
    }
}
