package org.charterexchange.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code has its words and is one that something is checked for. */
class FaultCodesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final List<Path> SOURCES =
            List.of(Path.of("../service/src/main/java"), Path.of("../../frontend/src/main/java"));

    private static final Pattern USE = Pattern.compile("\\bFaultCodes\\.(\\w+)");

    static Stream<Field> codes() {
        return Arrays.stream(FaultCodes.class.getFields());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theBundlesHoldTheCodesAndNothingElse(String language) {
        assertThat(words(Locale.forLanguageTag(language)).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        codes().map(FaultCodesTest::name).toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeHasWordsInBothLanguagesWithAllItsArguments(Field code) {
        String english = words(Locale.ENGLISH).getString(name(code));
        String welsh = words(WELSH).getString(name(code));

        assertThat(welsh).isNotBlank().isNotEqualTo(english);
        for (String text : List.of(english, welsh)) {
            assertThat(text).doesNotContainPattern("(?<!')'(?!')");
            String filled = new MessageFormat(text)
                    .format(IntStream.range(0, arguments(code))
                            .mapToObj(each -> "<" + each + ">")
                            .toArray());
            assertThat(filled).doesNotContain("{");
            IntStream.range(0, arguments(code))
                    .forEach(each -> assertThat(filled).contains("<" + each + ">"));
        }
    }

    @Test
    void everyCodeIsUsed() {
        Set<String> used = SOURCES.stream()
                .flatMap(folder -> USE.matcher(allOf(folder)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(codes().map(Field::getName))
                .filteredOn(code -> !used.contains(code))
                .isEmpty();
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("org.charterexchange.contract.faults.messages", locale);
    }

    private static String name(Field code) {
        return value(code) instanceof FaultCode open ? open.name() : ((Expectation) value(code)).code();
    }

    private static int arguments(Field code) {
        return value(code) instanceof FaultCode open
                ? open.kinds().size()
                : ((Expectation) value(code)).arguments().size();
    }

    private static Object value(Field code) {
        try {
            return code.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static String allOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
