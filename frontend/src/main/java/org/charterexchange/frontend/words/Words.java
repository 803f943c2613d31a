package org.charterexchange.frontend.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Messages, numbers and dates in one language; times are Europe/London. */
public final class Words {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int NAMED_CHOICES = 10;

    private final MessageSource messages;
    private final Locale locale;

    Words(MessageSource messages, Locale locale) {
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

    /** A whole number with its thousands apart. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A number with at most the digits given after the point. */
    public String decimal(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A share of a whole in whole per cent; a dash where there is no whole. */
    public String share(long part, long whole) {
        return whole == 0 ? "–" : say("rounds.percent", number(Math.round(100.0 * part / whole)));
    }

    /** A percentage that is never understated: rounded up to two places. */
    public String percentAtMost(double percent) {
        BigDecimal rounded = BigDecimal.valueOf(percent).setScale(2, RoundingMode.CEILING);
        return say("rounds.percent", decimal(rounded.doubleValue(), 2));
    }

    /** Travel carbon in kilograms or, from ten tonnes, in tonnes of CO2e. */
    public String carbon(long kilograms) {
        return weight(kilograms, "rounds.kilograms", "rounds.tonnes");
    }

    /** The same where what is weighed is said beside it. */
    public String mass(long kilograms) {
        return weight(kilograms, "rounds.mass.kilograms", "rounds.mass.tonnes");
    }

    private String weight(long kilograms, String few, String many) {
        return kilograms < 10_000 ? say(few, number(kilograms)) : say(many, number(Math.round(kilograms / 1000.0)));
    }

    /** A ranking in words: "First choice"; "Open to offers" where the placement was not ranked. */
    public String choice(@Nullable Integer rank) {
        if (rank == null) {
            return say("rounds.choice.none");
        }
        return rank <= NAMED_CHOICES ? say("rounds.choice." + rank) : say("rounds.choice.other", rank);
    }

    /** A day, such as 4 December 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** A moment by the clock in London, such as 4 December 2026 at 17:00. */
    public String moment(Instant moment) {
        var there = moment.atZone(LONDON);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .format(there);
        return say("rounds.moment", day(there.toLocalDate()), time);
    }
}
