package org.charterexchange.frontend.words;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times and numbers read, in a reader's language and in London's time.
 *
 * @param locale the reader's language
 */
public record Format(Locale locale) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Returns a day such as {@code 2 April 2027}; nothing for no date. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : write("d MMMM yyyy").format(day);
    }

    /** Returns a moment such as {@code 23 November 2026, 15:42}; nothing for no moment. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : write("d MMMM yyyy, HH:mm").format(moment.atZone(LONDON));
    }

    /** Returns a whole number with its thousands marked, such as {@code 1,870}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Returns a number with one decimal, such as {@code 12.5}. */
    public String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /**
     * Returns a share such as {@code 61%} or {@code 0.01%}: two significant decimals below one per cent, none above.
     *
     * @param share 1 is all
     */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(Math.abs(share) < 0.01 ? 2 : Math.abs(share) < 0.1 ? 1 : 0);
        return format.format(share);
    }

    private DateTimeFormatter write(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
