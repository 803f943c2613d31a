package org.charterexchange.service.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.upkeep.Periodically;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSearchTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HOME = "names-home";
    private static final List<String> IN_ORDER =
            List.of("Ángel Names", "angela Names", "Ångström Names", "Aoife O’Names", "Siân Names", "Zoë Names");

    private boolean made;

    private WebTestClient coordinator() {
        if (!made) {
            made = true;
            organisation(HOME, Sector.POLICING);
            List<String> mixed = new ArrayList<>(IN_ORDER);
            mixed.sort((one, other) -> Integer.compare(one.hashCode(), other.hashCode()));
            mixed.forEach(name -> answer(
                    asCoordinatorOf(HOME).post().uri("/candidates").bodyValue(Fixtures.aCandidate(name)),
                    201,
                    CandidateView.class));
        }
        return asCoordinatorOf(HOME);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "sian,Siân Names",
                "SIÂN,Siân Names",
                "o'names,Aoife O’Names",
                "O’NAMES,Aoife O’Names",
                "onames,Aoife O’Names",
                "zoe n,Zoë Names",
                "angstrom,Ångström Names"
            })
    void aPersonIsFoundWhateverTheAccentsApostrophesAndCase(String words, String name) {
        assertThat(names(coordinator(), "/candidates?q={q}", words)).containsExactly(name);
    }

    @Test
    void peopleAreListedInTheOrderOfTheirNamesPageByPage() {
        assertThat(names(coordinator(), "/candidates?organisation={home}", HOME))
                .containsExactlyElementsOf(IN_ORDER);
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = read(coordinator(), "/candidates?organisation={home}&limit=2&after={after}", HOME, after);
            page.path("items").forEach(item -> paged.add(item.path("name").asString()));
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        assertThat(paged).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void membersAreListedInTheOrderOfTheirNamesToo() {
        coordinator();
        List<String> names = names(asProgramme(), "/memberships?organisation={home}&limit=200", HOME);
        assertThat(names).isSortedAccordingTo((one, other) -> FoldedText.of(one).compareTo(FoldedText.of(other)));
    }

    @Test
    void organisationsAndPlacementsAreFoundAlike() {
        coordinator();
        PlacementView placement = answer(
                coordinator().post().uri("/placements").bodyValue(Fixtures.aPlacement("Ein Tîm’s Lab")),
                201,
                PlacementView.class);
        assertThat(read(coordinator(), "/placements?organisation={home}&q={q}", HOME, "tims lab")
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly(placement.id());
        assertThat(read(anonymous(), "/organisations?q={q}", "NÂME OF NAMES-HOME")
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly(HOME);
    }

    @Test
    void whoWasKeptBeforeAnythingWasFoldedIsFoundOnceUpkeepHasFoldedIt() {
        coordinator();
        ReactiveMongoTemplate mongo = bean(ReactiveMongoTemplate.class);
        Mono.from(mongo.execute(
                        CandidateStore.COLLECTION,
                        all -> all.updateMany(Filters.eq("organisation", HOME), Updates.unset(FoldedText.FIELD))))
                .block(PATIENCE);
        assertThat(names(coordinator(), "/candidates?q={q}", "sian")).isEmpty();
        Periodically upkeep = bean(Periodically.class, "foldTexts");
        upkeep.stop();
        upkeep.start();
        Mono.fromCallable(() -> names(coordinator(), "/candidates?q={q}", "sian"))
                .repeatWhen(again -> again.delayElements(Duration.ofMillis(50)))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(found -> !found.isEmpty())
                .blockFirst(PATIENCE);
        assertThat(names(coordinator(), "/candidates?organisation={home}", HOME))
                .containsExactlyElementsOf(IN_ORDER);
    }

    private static List<String> names(WebTestClient reader, String path, Object... variables) {
        return read(reader, path, variables)
                .path("items")
                .valueStream()
                .map(item -> item.path("name").asString())
                .toList();
    }

    private static JsonNode read(WebTestClient reader, String path, Object... variables) {
        return JsonMapper.shared().readTree(answer(reader.get().uri(path, variables), 200, String.class));
    }
}
