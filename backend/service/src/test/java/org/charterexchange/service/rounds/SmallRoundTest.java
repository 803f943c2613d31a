package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunView;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Four people took part, of whom three have a place: no number that others than the programme read says so. */
class SmallRoundTest extends RunReadingScene {

    @Test
    void nobodyButTheProgrammeReadsCountsOfFewerThanFivePeople() {
        for (WebTestClient other : List.of(anonymous(), asAuditor(), asCoordinatorOf(scene().force()), asAnn())) {
            RoundView read = answer(other.get().uri("/rounds/{id}", scene().id()), 200, RoundView.class);
            assertThat(read.frozen()).isEqualTo(new FrozenCounts(3, 2, 3, null, null, null));
            assertThat(read.figures()).isNull();
            assertThat(list(other, "/rounds?limit=200", RoundView.class))
                    .filteredOn(round -> round.id().equals(scene().id()))
                    .containsExactly(read);
        }
        assertThat(round(scene().id()).frozen()).isEqualTo(new FrozenCounts(3, 2, 3, 4, 4, 4));
    }

    @Test
    void aRunTellsTheProgrammeAloneWhatItComesToWhereThatIsAboutFewPeople() {
        for (WebTestClient other : List.of(asAuditor(), asCoordinatorOf(scene().force()))) {
            RunView read = answer(other.get().uri("/runs/{id}", run), 200, RunView.class);
            assertThat(read.hasResult()).isTrue();
            assertThat(read.measures()).isNull();
            assertThat(read.progress()).isNull();
            assertThat(read.history()).isEmpty();
            assertThat(list(other, "/rounds/" + scene().id() + "/runs", RunView.class))
                    .allSatisfy(each -> assertThat(each.measures()).isNull());
            assertThat(answer(other.get().uri("/runs/{id}/events", run), 200, String.class))
                    .contains("\"hasResult\":true")
                    .doesNotContain("\"measures\"", "\"progress\"");
        }
        assertThat(run(run).measures())
                .isNotNull()
                .satisfies(measures -> assertThat(measures.placed()).isEqualTo(3));
    }
}
