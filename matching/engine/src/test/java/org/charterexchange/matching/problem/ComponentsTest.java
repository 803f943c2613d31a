package org.charterexchange.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final int[] NO_LINKS = {};

    @Test
    void organisationsThatExchangeNobodyAreComponentsOfTheirOwn() {
        List<Component> components = Components.of(problem(new int[] {3, 4, 5}, NO_LINKS));
        assertThat(components).hasSize(3);
        assertThat(components.get(1).organisations()).containsExactly(1, 4);
        assertThat(components.get(1).candidates()).containsExactly(1);
        assertThat(components.get(1).placements()).containsExactly(1);
        assertThat(components.get(1).problem().candidateHome()).containsExactly(0);
        assertThat(components.get(1).problem().placementHost()).containsExactly(1);
        assertThat(components.get(1).problem().pairValue()).containsExactly(101);
    }

    @Test
    void oneOrganisationCouplesAllWhoGoThere() {
        List<Component> components = Components.of(problem(new int[] {3, 3, 5}, NO_LINKS));
        assertThat(components).hasSize(2);
        assertThat(components.get(0).organisations()).containsExactly(0, 1, 3);
        assertThat(components.get(0).problem().pairValue()).containsExactly(100, 101);
        assertThat(components.get(1).organisations()).containsExactly(2, 5);
    }

    @Test
    void aLinkCouplesTheHomesOfBothCandidates() {
        List<Component> components = Components.of(problem(new int[] {3, 4, 5}, new int[] {0, 2}));
        assertThat(components).hasSize(2);
        assertThat(components.get(0).organisations()).containsExactly(0, 2, 3, 5);
        assertThat(components.get(0).problem().candidatePartner()).containsExactly(1, 0);
        assertThat(components.get(0).problem().linkFirst()).containsExactly(0);
        assertThat(components.get(0).problem().linkSecond()).containsExactly(1);
        assertThat(components.get(0).links()).containsExactly(0);
        assertThat(components.get(1).problem().linkCount()).isZero();
    }

    @Test
    void aPinnedCandidateWithoutPairsIsAComponentAndOneWithoutAPinIsNone() {
        Problem all = problem(new int[] {3, 4, 5}, NO_LINKS);
        boolean[] pinned = {false, false, true};
        assertThat(Components.of(withoutTheLastPair(all, pinned))).hasSize(3);
        assertThat(Components.of(withoutTheLastPair(all, new boolean[3]))).hasSize(2);
    }

    private static Problem withoutTheLastPair(Problem all, boolean[] pinned) {
        return new Problem(
                all.organisationCount(),
                new int[] {0, 1, 2, 2},
                Arrays.copyOf(all.pairPlacement(), 2),
                Arrays.copyOf(all.pairValue(), 2),
                all.candidateHome(),
                pinned,
                all.candidatePartner(),
                all.linkFirst(),
                all.linkSecond(),
                all.placementHost(),
                all.placementSeats(),
                all.releaseLimit(),
                all.hostLimit(),
                all.sentBefore(),
                all.hostedBefore(),
                all.weights());
    }

    @Test
    void aProblemOfASingleComponentIsNotCopied() {
        assertThat(Components.of(problem(new int[] {3, 3, 3}, NO_LINKS))).isEmpty();
    }

    @Test
    void aMatchingIsSplitIntoComponentsAndPutTogetherAgain() {
        List<Component> components = Components.of(problem(new int[] {3, 4, 5}, NO_LINKS));
        int[] pairs = {0, -1, 2};
        int[] joined = new int[3];
        for (Component component : components) {
            component.write(component.within(pairs), joined);
        }
        assertThat(joined).isEqualTo(pairs);
        assertThat(components.get(2).within(pairs)).containsExactly(0);
    }

    /** Candidate and organisation c has one pair, with placement c of the given host; two may be linked. */
    private static Problem problem(int[] hosts, int[] link) {
        int[] partner = filled(3, -1);
        int[] first = Arrays.copyOf(link, link.length / 2);
        int[] second = Arrays.copyOfRange(link, link.length / 2, link.length);
        for (int k = 0; k < first.length; k++) {
            partner[first[k]] = second[k];
            partner[second[k]] = first[k];
        }
        return new Problem(
                7,
                new int[] {0, 1, 2, 3},
                new int[] {0, 1, 2},
                new int[] {100, 101, 102},
                new int[] {0, 1, 2},
                new boolean[3],
                partner,
                first,
                second,
                hosts,
                filled(3, 1),
                filled(7, Problem.UNLIMITED),
                filled(7, Problem.UNLIMITED),
                new int[7],
                new int[7],
                new Problem.Weights(400, 200, 300, 300));
    }

    private static int[] filled(int size, int value) {
        return IntStream.generate(() -> value).limit(size).toArray();
    }
}
