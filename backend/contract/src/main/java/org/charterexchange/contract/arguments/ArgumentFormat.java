package org.charterexchange.contract.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How arguments read where words are made of them. As it is, they read as systems write them; pages say more of it as people do.
 */
public interface ArgumentFormat {

    /** Arguments as systems write them: plain digits, ISO 8601, the API's own names. */
    ArgumentFormat PLAIN = new ArgumentFormat() {};

    /** A number, such as {@code 20000}. */
    default String number(BigDecimal number) {
        return number.toPlainString();
    }

    /** A day, such as {@code 2026-11-23}. */
    default String day(LocalDate day) {
        return day.toString();
    }

    /** An instant, such as {@code 2026-11-23T09:00:00Z}. */
    default String instant(Instant instant) {
        return instant.toString();
    }

    /** A field by its name, such as {@code starts}. */
    default String field(String name) {
        return name;
    }

    /** Several arguments one after the other, told apart by semicolons. */
    default String series(List<Argument> arguments) {
        return arguments.stream().map(each -> each.in(this)).collect(Collectors.joining("; "));
    }

    /** A phrase, whose words a format must find for itself, for instance {@code period.from(2026-11-23)}. */
    default String phrase(Phrase phrase) {
        return phrase.code() + "(" + series(phrase.arguments()) + ")";
    }

    /** Names one after the other, such as {@code ON_SITE, HYBRID, REMOTE}. */
    default String names(List<String> names) {
        return String.join(", ", names);
    }
}
