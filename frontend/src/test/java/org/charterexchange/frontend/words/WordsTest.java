package org.charterexchange.frontend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = TestWords.english();
    private final Words welsh = TestWords.welsh();

    @Test
    void momentsReadByTheClockInLondon() {
        assertThat(english.moment(Instant.parse("2026-07-01T16:30:00Z"))).isEqualTo("1 July 2026 at 17:30");
        assertThat(english.moment(Instant.parse("2026-12-04T17:00:00Z"))).isEqualTo("4 December 2026 at 17:00");
        assertThat(welsh.moment(Instant.parse("2026-12-04T17:00:00Z"))).isEqualTo("4 Rhagfyr 2026 am 17:00");
    }

    @Test
    void aMomentLateInSummerIsOfTheNextDayInLondon() {
        Instant late = Instant.parse("2026-07-01T23:30:00Z");

        assertThat(english.dayOf(late)).isEqualTo("2 July 2026");
        assertThat(LondonTime.today(Clock.fixed(late, ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(LondonTime.startOf(LocalDate.of(2026, 7, 2))).isEqualTo(Instant.parse("2026-07-01T23:00:00Z"));
    }

    @Test
    void daysReadInTheReadersLanguage() {
        assertThat(english.day(LocalDate.of(2027, 4, 2))).isEqualTo("2 April 2027");
        assertThat(welsh.day(LocalDate.of(2027, 4, 2))).isEqualTo("2 Ebrill 2027");
    }

    @Test
    void whatIsNotKnownReadsAsNothing() {
        assertThat(english.day(null)).isEmpty();
        assertThat(english.dayOf(null)).isEmpty();
        assertThat(english.moment(null)).isEmpty();
    }

    @Test
    void numbersHaveTheirThousandsApartAndSharesAreNotOfNothing() {
        assertThat(english.number(1870)).isEqualTo("1,870");
        assertThat(english.decimal(12)).isEqualTo("12.0");
        assertThat(english.share(61, 100)).isEqualTo("61 %");
        assertThat(english.share(0, 0)).isEqualTo("–");
        assertThat(english.percentAtMost(0.0001)).isEqualTo("0.01 %");
    }

    @Test
    void travelCarbonIsSaidInTonnesFromTenOfThem() {
        assertThat(english.carbon(9_999)).isEqualTo("9,999 kg CO₂e");
        assertThat(english.carbon(12_400)).isEqualTo("12 t CO₂e");
        assertThat(english.mass(212)).isEqualTo("212 kg");
    }

    @Test
    void choicesHaveNamesUpToTheTenth() {
        assertThat(english.choice(2)).isEqualTo("Second choice");
        assertThat(welsh.choice(2)).isEqualTo("Ail ddewis");
        assertThat(english.choice(14)).isEqualTo("Choice 14");
        assertThat(english.choice(null)).isEqualTo("Open to offers");
    }

    @Test
    void periodsReadInYearsMonthsOrDays() {
        assertThat(english.period("P1Y")).isEqualTo("1 year");
        assertThat(english.period("P24M")).isEqualTo("2 years");
        assertThat(english.period("P18M")).isEqualTo("18 months");
        assertThat(english.period("P90D")).isEqualTo("90 days");
        assertThat(english.period(null)).isEqualTo("As long as the scheme needs it");
    }
}
