package org.charterexchange.service.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says what was expected in the caller's language. The checks write English; the bundle of English texts tells which text it
 * is and what is filled into it, the other bundle how that reads in Welsh.
 */
@Component
public class Expectations {

    private static final String BUNDLE = "service-expected";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Phrase> phrases;

    Expectations() {
        Properties welsh = read(BUNDLE + "_cy.properties");
        this.phrases = read(BUNDLE + ".properties").entrySet().stream()
                .map(text -> Phrase.of(text, welsh.getProperty(String.valueOf(text.getKey()))))
                .sorted((a, b) -> Integer.compare(b.weight(), a.weight()))
                .toList();
    }

    private record Phrase(Pattern english, List<Integer> places, int weight, String welsh) {

        static Phrase of(Map.Entry<Object, Object> text, String welsh) {
            String english = text.getValue().toString().replace("''", "'");
            List<Integer> places = new ArrayList<>();
            StringBuilder pattern = new StringBuilder();
            Matcher place = PLACE.matcher(english);
            int end = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(english.substring(end, place.start())))
                        .append("(.+)");
                places.add(Integer.valueOf(place.group(1)));
                end = place.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            int weight = english.length() - 3 * places.size();
            return new Phrase(Pattern.compile(pattern.toString(), Pattern.DOTALL), places, weight, welsh);
        }

        String filled(MatchResult found) {
            Object[] arguments = new Object[10];
            IntStream.range(0, places.size()).forEach(each -> arguments[places.get(each)] = found.group(each + 1));
            return new MessageFormat(welsh, Locale.UK).format(arguments);
        }
    }

    /** The text in the language that the caller likes best. */
    public String in(ServerWebExchange exchange, String expected) {
        return in(Languages.of(exchange), expected);
    }

    /** The text in this language; as it is where nobody has translated it. */
    public String in(Locale locale, String expected) {
        return locale.equals(Languages.WELSH) ? welsh(expected).orElse(expected) : expected;
    }

    /** The text in Welsh; empty where nobody has translated it. */
    Optional<String> welsh(String expected) {
        return phrases.stream()
                .map(phrase -> {
                    Matcher found = phrase.english().matcher(expected);
                    return found.matches() ? Optional.of(phrase.filled(found)) : Optional.<String>empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Properties read(String resource) {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(resource), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
