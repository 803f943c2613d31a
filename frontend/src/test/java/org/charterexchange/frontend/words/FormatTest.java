package org.charterexchange.frontend.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatTest {
    private final Format english = new Format(Languages.ENGLISH);

    @Test
    void momentsReadInLondonsTime() {
        assertThat(english.moment(Instant.parse("2026-07-01T16:30:00Z"))).isEqualTo("1 July 2026, 17:30");
        assertThat(english.moment(Instant.parse("2026-11-23T16:30:00Z"))).isEqualTo("23 November 2026, 16:30");
    }

    @Test
    void daysReadInTheReadersLanguage() {
        assertThat(english.day(LocalDate.of(2027, 4, 2))).isEqualTo("2 April 2027");
        assertThat(new Format(Languages.WELSH).day(LocalDate.of(2027, 4, 2))).isEqualTo("2 Ebrill 2027");
        assertThat(english.day(null)).isEmpty();
    }

    @Test
    void smallSharesAreNotRoundedAway() {
        assertThat(english.number(1870)).isEqualTo("1,870");
        assertThat(english.percent(0.61)).isEqualTo("61%");
        assertThat(english.percent(0.0001)).isEqualTo("0.01%");
    }
}
