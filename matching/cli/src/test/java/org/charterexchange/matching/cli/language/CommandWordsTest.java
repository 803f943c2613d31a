package org.charterexchange.matching.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.matching.cli.audit.TrailCodes;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.verify.Rule;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasWordsWithAllItsArguments(Language language) {
        CommandWords words = CommandWords.in(language);
        for (StatementCode code : StatementCode.values()) {
            assertTold(words, "statement", code, code.arguments());
        }
        for (Rule rule : Rule.values()) {
            assertTold(words, "rule", rule, 0);
        }
        TrailCodes.statements().forEach((code, arguments) -> assertTold(words, "trail", code, arguments));
        TrailCodes.checks().forEach(check -> assertTold(words, "check", check, 0));
    }

    private static void assertTold(CommandWords words, String family, Enum<?> code, int arguments) {
        List<String> samples =
                IntStream.range(0, arguments).mapToObj(i -> "<" + i + ">").toList();
        String said = words.of(family, code, samples);
        assertThat(said).isNotBlank().doesNotContain("{", "''");
        assertThat(samples).allMatch(said::contains);
    }

    @Test
    void everyLineOfAFamilyIsTheWordsOfACode() {
        Set<String> keys = Stream.of(
                        keys("statement", List.of(StatementCode.values())),
                        keys("rule", List.of(Rule.values())),
                        keys("trail", TrailCodes.statements().keySet()),
                        keys("check", TrailCodes.checks()))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bundle(Locale.ROOT).keySet().stream()
                        .filter(key -> !key.startsWith("verify.") && !key.startsWith("audit.")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static Stream<String> keys(String family, Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> CommandWords.key(family, code));
    }

    @Test
    void bothLanguagesSayTheSameAboutTheSame() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle welsh = bundle(Locale.forLanguageTag("cy"));
        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(placeholders(welsh.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
        assertThat(english.keySet().stream()
                        .filter(key -> english.getString(key).equals(welsh.getString(key))))
                .containsExactlyInAnyOrder("statement.verbatim", "statement.reasons", "trail.verbatim");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(CommandWords.class.getPackageName() + ".words", locale);
    }
}
