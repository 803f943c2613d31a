package org.charterexchange.matching.solver.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.charterexchange.matching.bound.OrganisationArcs;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.solver.fixture.ProblemFixture;
import org.junit.jupiter.api.Test;

class ProblemIndexTest {

    private final Problem problem = ProblemFixture.round(200, 5, 1).problem();
    private final OrganisationArcs arcs = OrganisationArcs.of(problem);
    private final ProblemIndex index = new ProblemIndex(problem, arcs);

    @Test
    void knowsTheCandidateOfEachPair() {
        for (int c = 0; c < problem.candidateCount(); c++) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                assertThat(index.candidateOf(pair)).isEqualTo(c);
            }
        }
    }

    @Test
    void groupsEveryNumberUnderItsKeyInAscendingOrder() {
        assertGrouped(index.pairsByArc(), arcs.arc(), arcs.count());
        assertGrouped(index.pairsByPlacement(), problem.pairPlacement(), problem.placementCount());
        assertGrouped(index.candidatesByHome(), problem.candidateHome(), problem.organisationCount());
        assertGrouped(index.placementsByHost(), problem.placementHost(), problem.organisationCount());
    }

    @Test
    void drawsEveryMemberOfAGroup() {
        SplitMix64 random = new SplitMix64(1);
        int placement = IntStream.range(0, problem.placementCount())
                .filter(p -> index.pairsByPlacement().size(p) > 2)
                .findFirst()
                .orElseThrow();
        DenseGroups pairs = index.pairsByPlacement();
        assertThat(IntStream.range(0, 1000)
                        .map(k -> pairs.draw(placement, random))
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(IntStream.range(pairs.start(placement), pairs.end(placement))
                        .mapToObj(pairs::member)
                        .toList());
    }

    private static void assertGrouped(DenseGroups groups, int[] keys, int count) {
        for (int g = 0; g < count; g++) {
            int group = g;
            assertThat(IntStream.range(groups.start(g), groups.end(g)).map(groups::member))
                    .hasSize(groups.size(g))
                    .containsExactlyElementsOf(IntStream.range(0, keys.length)
                            .filter(k -> keys[k] == group)
                            .boxed()
                            .toList());
        }
    }
}
