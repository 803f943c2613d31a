package org.charterexchange.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.matching.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasWordsWithAllItsArguments(Language language) {
        ResourceBundle bundle = bundle(language);
        for (PhraseCode code : codes()) {
            Set<Integer> placeholders = new HashSet<>();
            PLACEHOLDER
                    .matcher(bundle.getString(code.key()))
                    .results()
                    .forEach(found -> placeholders.add(Integer.valueOf(found.group(1))));
            assertThat(placeholders)
                    .as(language + " " + code.key())
                    .isEqualTo(Set.copyOf(
                            IntStream.range(0, code.kinds().size()).boxed().toList()));
            assertThat(PhraseRenderer.in(language).render(sample(code)))
                    .as(code.key())
                    .isNotBlank()
                    .doesNotContain("{", "''");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLineOfABundleIsTheWordsOfACode(Language language) {
        Set<String> keys = new TreeSet<>(codes().stream().map(PhraseCode::key).toList());
        keys.add("list.none");
        assertThat(new TreeSet<>(bundle(language).keySet())).isEqualTo(keys);
    }

    @Test
    void welshIsNotEnglish() {
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        PhraseRenderer welsh = PhraseRenderer.in(Language.WELSH);
        assertThat(codes().stream()
                        .filter(code -> english.render(sample(code)).equals(welsh.render(sample(code))))
                        .map(PhraseCode::key))
                .containsExactlyInAnyOrder("fault.utf-8", "fault.exact-text", "found.not-json", "found.pair");
    }

    @Test
    void codesAreUniqueWithinTheirFamily() {
        assertThat(codes().stream().map(PhraseCode::key)).doesNotHaveDuplicates();
    }

    @Test
    void argumentsOfOtherKindsAreRefused() {
        assertThatThrownBy(() -> Phrase.of(FaultCode.WHOLE_NUMBER, new Argument.Numeral(1), new Argument.Text("2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fault.whole-number takes [NUMBER, NUMBER], not [NUMBER, TEXT]");
        assertThatThrownBy(() -> Phrase.of(FaultCode.WHOLE_NUMBER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void argumentsAreWrittenAlikeInEveryLanguage() {
        Phrase numbers =
                Phrase.of(FaultCode.WHOLE_NUMBER, new Argument.Numeral(-1000), new Argument.Numeral(1_000_000));
        Phrase day =
                Phrase.of(FaultCode.NOT_BEFORE, new Argument.Text("it's"), new Argument.Day(LocalDate.of(2026, 2, 1)));
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        PhraseRenderer welsh = PhraseRenderer.in(Language.of(Locale.forLanguageTag("cy-GB")));
        assertThat(english.render(numbers)).isEqualTo("a whole number from -1000 to 1000000");
        assertThat(welsh.render(numbers)).isEqualTo("rhif cyfan o -1000 i 1000000");
        assertThat(english.render(day)).isEqualTo("a date not before it's, 2026-02-01");
        assertThat(english.render(List.of(numbers, day)))
                .isEqualTo("a whole number from -1000 to 1000000 a date not before it's, 2026-02-01");
        assertThat(welsh.render(new Argument.Texts(List.of()))).isEqualTo("dim");
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "org.charterexchange.matching.language.phrases",
                language == Language.ENGLISH ? Locale.ROOT : Locale.forLanguageTag(language.tag()));
    }

    /** The constants of every enum of the engine that names things to say. */
    private static List<PhraseCode> codes() {
        List<PhraseCode> codes = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.charterexchange.matching")) {
            if (each.isEnum() && each.isAssignableTo(PhraseCode.class)) {
                Stream.of(Objects.requireNonNull(each.reflect().getEnumConstants()))
                        .forEach(constant -> codes.add((PhraseCode) constant));
            }
        }
        assertThat(codes).contains(FaultCode.values());
        return codes;
    }

    private static Phrase sample(PhraseCode code) {
        return new Phrase(code, code.kinds().stream().map(PhrasesTest::sample).toList());
    }

    private static Argument sample(Argument.Kind kind) {
        return switch (kind) {
            case NUMBER -> new Argument.Numeral(7);
            case DAY -> new Argument.Day(LocalDate.of(2026, 9, 1));
            case TEXT, ANY -> new Argument.Text("x");
            case TEXTS -> new Argument.Texts(List.of("x", "y"));
            case PHRASE -> Phrase.of(FaultCode.UTF_8);
            case PHRASES -> new Argument.Phrases(List.of(Phrase.of(FaultCode.UTF_8)));
            case CLAUSES -> new Argument.Clauses(List.of(new Argument.Text("x")));
        };
    }
}
