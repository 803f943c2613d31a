package org.charterexchange.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.placements.PlacementKind;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RunState;
import org.junit.jupiter.api.Test;

/** Every page can be read in English and in Welsh. */
class MessagesTest {
    private static final Pattern USED =
            Pattern.compile("(?:#\\{|#messages\\.msg\\(')([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])[(}']");

    /** Such as {@code #{|round.state.${round.state}|}} and {@code #{${'role.' + role}}}. */
    private static final Pattern BEGUN =
            Pattern.compile("(?:#\\{\\||#\\{\\$\\{'|#messages\\.msg\\(')([a-z][a-zA-Z0-9.-]*\\.)(?:\\$|')");

    @Test
    void everyMessageIsThereInBothLanguages() throws IOException {
        assertThat(messages(true).keySet()).isEqualTo(messages(false).keySet()).hasSizeGreaterThan(100);
    }

    @Test
    void everyMessageThatATemplateNamesByItsBeginningIsThere() throws IOException {
        Set<String> known = messages(false).keySet();
        Map<Path, Set<String>> used = new TreeMap<>();
        ShippedFiles.texts(".html").forEach((file, text) -> used.put(file, names(BEGUN, text)));

        assertThat(used.values().stream().flatMap(Set::stream)).hasSizeGreaterThan(30);
        assertThat(used)
                .allSatisfy((file, begun) -> assertThat(begun)
                        .allSatisfy(begin -> assertThat(known)
                                .anySatisfy(key -> assertThat(key).startsWith(begin))));
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        Set<String> known = messages(false).keySet();
        Map<Path, Set<String>> used = new TreeMap<>();
        ShippedFiles.texts(".html").forEach((file, text) -> used.put(file, names(USED, text)));

        assertThat(used).allSatisfy((file, names) -> assertThat(known).containsAll(names));
    }

    @Test
    void everyWordOfTheContractHasItsMessage() throws IOException {
        assertThat(messages(false).keySet())
                .containsAll(keys("sector.", Sector.values()))
                .containsAll(keys("attendance.", Attendance.values()))
                .containsAll(keys("role.", Role.values()))
                .containsAll(keys("members.role-hint.", Role.values()))
                .containsAll(keys("members.language.", MailLanguage.values()))
                .containsAll(Scopes.ALL.stream()
                        .map(scope -> "scope." + scope.replace(':', '.'))
                        .toList())
                .containsAll(keys("kind.", PlacementKind.values()))
                .containsAll(keys("placement.state.", PlacementState.values()))
                .containsAll(keys("scoring.", Scoring.values()))
                .containsAll(keys("panel.scoring.", Scoring.values()))
                .containsAll(keys("application.state.", ApplicationState.values()))
                .containsAll(keys("round.state.", RoundState.values()))
                .containsAll(keys("run.state.", RunState.values()));
    }

    @Test
    void everyQuestionAndAnswerOfEqualityMonitoringHasItsMessage() throws IOException {
        Set<String> known = messages(false).keySet();
        assertThat(EqualityQuestion.values()).allSatisfy(question -> {
            assertThat(known).contains("equality." + question, "equality." + EqualityQuestion.PREFER_NOT_TO_SAY);
            assertThat(question.options().stream()
                            .filter(option -> !option.equals(EqualityQuestion.PREFER_NOT_TO_SAY))
                            .map(option -> "equality." + question + "." + option))
                    .allMatch(known::contains);
        });
    }

    @Test
    void everythingThatCanBeHeldHasItsMessages() throws IOException {
        assertThat(messages(false).keySet())
                .containsAll(keys("privacy.category.", DataCategory.values()))
                .containsAll(keys("privacy.basis.", LawfulBasis.values()))
                .containsAll(keys("privacy.erasure.", OnErasure.values()));
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        Map<String, String> welsh = messages(true);

        assertThat(messages(false))
                .allSatisfy((key, text) ->
                        assertThat(places(welsh.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @Test
    void noMessageIsEmptyOrLosesAnApostrophe() throws IOException {
        assertThat(Stream.of(messages(true), messages(false)).flatMap(each -> each.entrySet().stream()))
                .allSatisfy(message -> assertThat(message.getValue())
                        .as(message.getKey())
                        .isNotBlank()
                        .doesNotContainPattern("(?<!')'(?!')"));
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name()).collect(Collectors.toSet());
    }

    private static Map<String, String> messages(boolean welsh) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (Map.Entry<Path, String> bundle : ShippedFiles.texts(".properties").entrySet()) {
            if (bundle.getKey().toString().endsWith("_cy.properties") == welsh) {
                Properties properties = new Properties();
                properties.load(new StringReader(bundle.getValue()));
                properties.forEach((key, text) -> messages.put(key.toString(), text.toString()));
            }
        }
        return messages;
    }
}
