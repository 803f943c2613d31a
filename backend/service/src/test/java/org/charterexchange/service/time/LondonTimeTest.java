package org.charterexchange.service.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LondonTimeTest {

    private static final Instant LATE_ON_A_SUMMER_EVENING = Instant.parse("2026-07-01T23:30:00Z");

    @Test
    void itIsTomorrowInLondonLateOnASummerEvening() {
        Clock clock = Clock.fixed(LATE_ON_A_SUMMER_EVENING, ZoneOffset.UTC);
        assertThat(LondonTime.today(clock)).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(LondonTime.day(LATE_ON_A_SUMMER_EVENING, Locale.UK)).isEqualTo("2 July 2026");
        assertThat(LondonTime.dayAndTime(LATE_ON_A_SUMMER_EVENING, Locale.UK)).isEqualTo("2 July 2026 at 00:30");
    }

    @Test
    void aSummerDayBeginsAnHourEarlierThanInUtc() {
        assertThat(LondonTime.startOf(LocalDate.of(2026, 7, 2))).isEqualTo("2026-07-01T23:00:00Z");
        assertThat(LondonTime.startOf(LocalDate.of(2026, 12, 2))).isEqualTo("2026-12-02T00:00:00Z");
    }

    @Test
    void monthsAreWelshWhereTheReaderReadsWelsh() {
        assertThat(LondonTime.day(Instant.parse("2026-12-04T12:00:00Z"), Locale.forLanguageTag("cy")))
                .isEqualTo("4 Rhagfyr 2026");
        assertThat(LondonTime.dayAndTime(Instant.parse("2026-12-04T17:00:00Z"), Locale.forLanguageTag("cy")))
                .isEqualTo("4 Rhagfyr 2026 am 17:00");
    }
}
