package org.charterexchange.matching.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.charterexchange.matching.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceListTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 700})
    void ranksEveryPlacementAsTheListOrdersThem(int size) {
        List<String> ids = ids(size);
        Candidate candidate = candidate(ids);
        for (int position = 0; position < size; position++) {
            assertThat(candidate.rankOf(ids.get(position))).isEqualTo(position + 1);
            assertThat(candidate.applications().contains(ids.get(position))).isTrue();
        }
        assertThat(candidate.rankOf("elsewhere")).isZero();
        assertThat(candidate.applications().contains("elsewhere")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void isEqualToTheListItWasMadeFromAndKeepsIt(int size) {
        List<String> ids = ids(size);
        Candidate candidate = candidate(ids);
        List<String> before = List.copyOf(ids);
        ids.set(0, "changed");
        assertThat(candidate.applications()).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(candidate).isEqualTo(candidate(before));
        assertThatThrownBy(() -> candidate.applications().set(0, "changed"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17})
    void ranksAPlacementThatIsListedTwiceByItsFirstPlace(int size) {
        List<String> ids = ids(size);
        ids.set(size - 1, ids.get(2));
        assertThat(candidate(ids).rankOf(ids.get(2))).isEqualTo(3);
    }

    private static List<String> ids(int size) {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> "placement-" + i).toList());
        Collections.reverse(ids);
        return ids;
    }

    private static Candidate candidate(List<String> applications) {
        return Fixtures.aCandidate("c", "home")
                .appliesTo(applications.toArray(String[]::new))
                .made();
    }
}
