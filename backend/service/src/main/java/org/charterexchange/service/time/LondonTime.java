package org.charterexchange.service.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The clock and calendar that people here live by: Europe/London. What is stored and what the API says is UTC.
 */
public final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String DAY = "d MMMM uuuu";
    private static final String DAY_AND_TIME = DAY + " 'at' HH:mm";
    private static final String DAY_AND_TIME_IN_WELSH = DAY + " 'am' HH:mm";

    private LondonTime() {}

    /** The day that it is in London. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LONDON));
    }

    /** When a day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }

    /** The day of a moment in words, such as {@code 4 December 2026}. */
    public static String day(Instant moment, Locale locale) {
        return format(DAY, moment, locale);
    }

    /** A moment in words, such as {@code 4 December 2026 at 17:00}. */
    public static String dayAndTime(Instant moment, Locale locale) {
        return format(locale.getLanguage().equals("cy") ? DAY_AND_TIME_IN_WELSH : DAY_AND_TIME, moment, locale);
    }

    private static String format(String pattern, Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(LONDON));
    }
}
