package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.arguments.Phrase;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.ReasonView;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.matching.result.document.ResultReader;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run means for people, in the language that they like best, and as codes for systems.
 */
class ExplanationLanguageTest extends RoundTest {

    @Test
    void reasonsAreToldInTheCallersLanguageAndAsCodes() {
        Scene scene = scene("reasons");
        RunView run = published(scene);
        CandidateView left = unmatched(scene, run);
        String path = "/runs/" + run.id() + "/candidates/" + left.id();

        ReasonView english = onlyReason(explanation(path, "en-GB"));
        ReasonView welsh = onlyReason(explanation(path, "cy, en;q=0.5"));

        assertThat(english.detail()).startsWith("The one seat is taken. ");
        assertThat(welsh.detail()).startsWith("Mae’r unig sedd wedi’i chymryd. Gyda’r ymgeisydd hwn yno");
        assertThat(welsh.details()).isEqualTo(english.details());
        assertThat(english.details()).extracting(Phrase::code).first().isEqualTo("reason.one-seat-taken");
        assertThat(english.change()).isNotNull().contains("would");
        assertThat(welsh.change()).isNotNull().startsWith("Byddech wedi’ch lleoli yma");
        assertThat(english.counterfactual()).isNotNull().satisfies(change -> {
            assertThat(change.code()).startsWith("counterfactual.");
            assertThat(change.arguments()).hasOnlyElementsOfTypes(Argument.Numeric.class, Argument.Text.class);
        });
        assertThat(welsh.counterfactual()).isEqualTo(english.counterfactual());
    }

    @Test
    void whoHasNoPlaceIsToldWhyInEitherLanguageThoughTheResultSaysItInEnglishAlone() {
        Scene scene = scene("listed");
        RunView run = published(scene);
        byte[] kept = answer(asProgramme().get().uri("/runs/{id}/result", run.id()), 200, byte[].class);
        String said =
                ResultReader.read(kept).unmatched().get(0).reasons().get(0).detail();

        ReasonView english = listed(run, "en").reasons().get(0);
        ReasonView welsh = listed(run, "cy").reasons().get(0);

        assertThat(english.detail()).isEqualTo(said);
        assertThat(welsh.detail()).startsWith("Mae’r unig sedd wedi’i chymryd.");
        assertThat(welsh.details()).isEqualTo(english.details()).hasSize(2);
    }

    @Test
    void whoseNameIsWithheldIsALeaderInTheCallersLanguage() {
        Scene scene = scene("withheld");
        published(scene);
        WebTestClient.RequestHeadersSpec<?> mine = as("leader-" + scene.bob().name())
                .get()
                .uri("/rounds/outcomes/mine")
                .header("Accept-Language", "cy");

        JsonNode outcome = JsonMapper.shared()
                .readTree(answer(mine, 200, String.class))
                .path("items")
                .path(0);

        assertThat(JsonMapper.shared()
                        .treeToValue(outcome, ExplanationView.class)
                        .exchange())
                .isNotNull()
                .satisfies(exchange -> assertThat(exchange.moves())
                        .extracting(ExchangeView.Move::candidateName)
                        .contains("arweinydd o Name of " + scene.force()));
    }

    @Test
    void codesAreForSystemsAndStandInNoCopyOfWhatIsHeldAboutAPerson() {
        Scene scene = scene("copied");
        RunView run = published(scene);
        CandidateView left = unmatched(scene, run);

        String copy = answer(
                as("leader-" + left.name()).get().uri("/privacy/mine").header("Accept-Language", "cy"),
                200,
                String.class);

        assertThat(copy).contains("Mae’r unig sedd wedi’i chymryd.").doesNotContain("reason.one-seat-taken");
    }

    private CandidateView unmatched(Scene scene, RunView run) {
        String id = listed(run, "en").candidateId();
        return Stream.of(scene.ann(), scene.cal())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private UnmatchedView listed(RunView run, String language) {
        String page = answer(
                asProgramme().get().uri("/runs/{id}/unmatched", run.id()).header("Accept-Language", language),
                200,
                String.class);
        List<JsonNode> items =
                JsonMapper.shared().readTree(page).path("items").valueStream().toList();
        assertThat(items).hasSize(1);
        return JsonMapper.shared().treeToValue(items.get(0), UnmatchedView.class);
    }

    private ExplanationView explanation(String path, String language) {
        return answer(asProgramme().get().uri(path).header("Accept-Language", language), 200, ExplanationView.class);
    }

    private static ReasonView onlyReason(ExplanationView explanation) {
        assertThat(explanation.reasons()).hasSize(1);
        return explanation.reasons().get(0);
    }
}
