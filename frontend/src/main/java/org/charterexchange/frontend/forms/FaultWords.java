package org.charterexchange.frontend.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterexchange.frontend.words.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the API expected of a field, as a person would say it: the API names fields and days as systems write them.
 */
@Component("expected")
public class FaultWords {
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern LENGTH = Pattern.compile("\\b\\d{4,9}(?= (?:characters|nod))");
    private static final Pattern OTHER_FIELD =
            Pattern.compile("(?<=\\b(?:before|after|cyn|na|ar ôl) )[a-z][A-Za-z]+(?=, | \\()");

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the words for a page in this language. */
    public String in(Locale locale, String expected) {
        Words words = new Words(messages, locale);
        String text = Objects.requireNonNullElse(messages.getMessage(expected, null, null, locale), expected);
        String named = replaced(OTHER_FIELD, text, field -> label(field, locale));
        String counted = replaced(LENGTH, named, length -> words.number(Long.parseLong(length)));
        return replaced(DAY, counted, day -> day(day, words));
    }

    private String label(String field, Locale locale) {
        String label = messages.getMessage("field." + field, null, "", locale);
        return label == null || label.isEmpty() ? field : "“" + label + "”";
    }

    private static String day(String day, Words words) {
        try {
            return words.day(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return day;
        }
    }

    private static String replaced(Pattern pattern, String text, Function<String, String> by) {
        return pattern.matcher(text).replaceAll((MatchResult found) -> quoted(by.apply(found.group())));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
