package org.charterexchange.service.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Takes the figures of today from those of tomorrow. */
class EqualitySnapshotTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BATCH = 5;

    private final List<String> people = new ArrayList<>();

    @Test
    void neitherWhoComesNorWhoGoesIsFoundByTakingTheFiguresBeforeFromThoseAfter() {
        organisation("snapshot", Sector.POLICING);
        EqualityFigures before = figures();
        while (figures().equals(before) || before.people() == null) {
            before = figures();
            comes("WHITE");
        }
        List<EqualityFigures> all = new ArrayList<>(List.of(figures()));
        for (int batch = 0; batch < 3; batch++) {
            EqualityFigures last = figures();
            for (int one = 1; one < BATCH; one++) {
                comes(one == 1 ? "MIXED" : "ASIAN");
                assertThat(figures()).as("%s more have answered", one).isEqualTo(last);
            }
            goes(people.get(batch));
            assertThat(figures()).as("somebody has taken everything back").isEqualTo(last);
            changes(people.get(3 + batch));
            assertThat(figures()).as("somebody has answered otherwise").isEqualTo(last);
            comesAgain(people.get(batch));
            assertThat(figures()).as("that is nobody more").isEqualTo(last);
            comes("BLACK");
            all.add(figures());
        }
        assertThat(all)
                .doesNotHaveDuplicates()
                .allSatisfy(each -> assertThat(each.on()).isNotNull());
        for (EqualityFigures one : all) {
            for (EqualityFigures other : all) {
                assertThat(differences(one, other))
                        .as("what taking figures from others tells")
                        .noneMatch(difference -> difference != 0 && Math.abs(difference) < BATCH);
            }
        }
    }

    private EqualityFigures figures() {
        bean(EqualitySnapshots.class).makeIfDue().block(PATIENCE);
        return answer(asProgramme().get().uri("/equality/figures"), 200, EqualityFigures.class);
    }

    private void comes(String answer) {
        String name = "snapshot-" + people.size();
        leader(name, "snapshot");
        people.add(name);
        answers(name, 0, Map.of(EqualityQuestion.ETHNIC_GROUP, answer));
    }

    private void goes(String name) {
        answers(name, 1, Map.of());
    }

    private void comesAgain(String name) {
        answers(name, 2, Map.of(EqualityQuestion.ETHNIC_GROUP, "OTHER"));
    }

    private void changes(String name) {
        answers(name, 1, Map.of(EqualityQuestion.ETHNIC_GROUP, "OTHER"));
    }

    private void answers(String name, long version, Map<EqualityQuestion, String> given) {
        answer(
                as("leader-" + name)
                        .put()
                        .uri("/equality/mine")
                        .header("If-Match", "\"" + version + "\"")
                        .bodyValue(new EqualityRequest(given)),
                200,
                EqualityView.class);
    }

    private static List<Integer> differences(EqualityFigures one, EqualityFigures other) {
        Map<String, @Nullable Integer> first = counts(one);
        List<Integer> differences = new ArrayList<>();
        counts(other).forEach((count, people) -> {
            Integer was = first.get(count);
            if (was != null && people != null) {
                differences.add(people - was);
            }
        });
        return differences;
    }

    private static Map<String, @Nullable Integer> counts(EqualityFigures figures) {
        Map<String, @Nullable Integer> counts = new HashMap<>();
        counts.put("people", figures.people());
        figures.questions()
                .forEach(question -> question.counts()
                        .forEach(count -> counts.put(question.question() + count.option(), count.people())));
        return counts;
    }
}
