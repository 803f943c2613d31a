package org.charterexchange.frontend.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Whatever is said in the language of one request: messages, numbers, amounts, days and times. A page's method takes it as
 * an argument; templates know it as {@code words}.
 */
public final class Words {
    private static final int NAMED_CHOICES = 10;
    private static final long SAID_IN_TONNES = 10_000;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final MessageSource messages;
    private final Locale locale;

    /** Speaks a language, with the texts of these messages. */
    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /**
     * A message.
     *
     * @throws org.springframework.context.NoSuchMessageException where no bundle has the key
     */
    public String say(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A whole number with its thousands apart, such as 1,870. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A number with one digit after the point, such as 12.0. */
    public String decimal(double value) {
        return decimal(value, 1, 1);
    }

    /** A share of a whole in whole per cent; a dash where there is no whole. */
    public String share(long part, long whole) {
        return whole == 0 ? "–" : say("amount.percent", number(Math.round(100.0 * part / whole)));
    }

    /** A percentage that is never understated: rounded up to two places. */
    public String percentAtMost(double percent) {
        BigDecimal rounded = BigDecimal.valueOf(percent).setScale(2, RoundingMode.CEILING);
        return say("amount.percent", decimal(rounded.doubleValue(), 0, 2));
    }

    /** Travel carbon in kilograms or, from ten tonnes, in tonnes of CO2e. */
    public String carbon(long kilograms) {
        return weight(kilograms, "amount.carbon");
    }

    /** The same where what is weighed is said beside it. */
    public String mass(long kilograms) {
        return weight(kilograms, "amount.mass");
    }

    /** A ranking in words: "First choice"; "Open to offers" where the placement was not ranked. */
    public String choice(@Nullable Integer rank) {
        if (rank == null) {
            return say("choice.none");
        }
        return rank <= NAMED_CHOICES ? say("choice." + rank) : say("choice.other", rank);
    }

    /** A day, such as 4 December 2026; nothing for no day. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : format("d MMMM yyyy").format(day);
    }

    /** The day of a moment in London, such as 4 December 2026; nothing for no moment. */
    public String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : day(LondonTime.at(moment).toLocalDate());
    }

    /** A moment by the clock in London, such as 4 December 2026 at 17:00; nothing for no moment. */
    public String moment(@Nullable Instant moment) {
        return moment == null
                ? ""
                : say("time.moment", dayOf(moment), format("HH:mm").format(LondonTime.at(moment)));
    }

    /** A period of ISO 8601 in days, in whole years or else in months; without one, no limit. */
    public String period(@Nullable String period) {
        if (period == null) {
            return say("period.no-limit");
        }
        Period parts = Period.parse(period);
        long months = parts.toTotalMonths();
        if (months == 0) {
            return say("period.days", parts.get(ChronoUnit.DAYS));
        }
        return months % MONTHS_OF_A_YEAR == 0
                ? say("period.years", months / MONTHS_OF_A_YEAR)
                : say("period.months", months);
    }

    /** The value of a form's field: a choice by its name, a day as days are said, anything else as it is. */
    public String value(String field, String value) {
        @Nullable String choice = messages.getMessage(field + "." + value, null, null, locale);
        if (choice != null) {
            return choice;
        }
        try {
            return day(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    private String weight(long kilograms, String key) {
        return kilograms < SAID_IN_TONNES
                ? say(key + ".kilograms", number(kilograms))
                : say(key + ".tonnes", number(Math.round(kilograms / 1000.0)));
    }

    private String decimal(double value, int fewest, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
