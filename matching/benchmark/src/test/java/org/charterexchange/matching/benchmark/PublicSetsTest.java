package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.matching.benchmark.peers.CpSatReferee;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.junit.jupiter.api.Test;

class PublicSetsTest {

    @Test
    void anAssignmentProblemPlacesEverybodyAtLittleCost() {
        byte[] instance = PublicSets.assignment(20).source().draw(1);
        Problem problem = ProblemCompiler.compile(InstanceReader.read(instance)).problem();
        assertThat(problem.pairCount()).isEqualTo(400);
        long points = new CpSatReferee().optimum(problem).orElseThrow();
        // twenty costs near the lowest of twenty drawn from 1 to 100
        assertThat(20 * 100 - points).isBetween(20L, 200L);
    }

    @Test
    void ordersMayBeExchangedBetweenOrganisations() {
        byte[] instance = PublicSets.orders(50).source().draw(1);
        assertThat(PublicSets.orders(50).source().draw(1)).isEqualTo(instance);
        Problem problem = ProblemCompiler.compile(InstanceReader.read(instance)).problem();
        assertThat(problem.candidateCount()).isEqualTo(50);
        assertThat(problem.organisationCount()).isEqualTo(20);
        assertThat(problem.pairCount()).isBetween(100, 300);
    }
}
