package org.charterexchange.frontend.words;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock and calendar that people here live by: Europe/London. What is stored and what the API says is UTC. */
public final class LondonTime {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** Returns the day that it is in London. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /** Returns the moment at which a day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    static ZonedDateTime at(Instant moment) {
        return moment.atZone(LONDON);
    }
}
