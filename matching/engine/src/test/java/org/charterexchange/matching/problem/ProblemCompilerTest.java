package org.charterexchange.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.matching.Fixtures.aCandidate;
import static org.charterexchange.matching.Fixtures.aPlacement;
import static org.charterexchange.matching.Fixtures.firm;
import static org.charterexchange.matching.Fixtures.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.Fixtures.Round;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.junit.jupiter.api.Test;

class ProblemCompilerTest {

    private static final SpecialCases EVERYBODY_IS_OPEN = new SpecialCases(30, 200, 100, 50, 100, 1000);

    @Test
    void theIndexFindsExactlyThePairsThatComparingAllWithAllFinds() {
        for (long seed = 0; seed < 12; seed++) {
            CompiledInstance compiled = ProblemCompiler.compile(InstanceReader.read(
                    Generator.generate(GeneratorSettings.of(80, seed).withSpecialCases(EVERYBODY_IS_OPEN))));
            Map<String, String> pins = new HashMap<>();
            compiled.instance().pins().forEach(pin -> pins.put(pin.candidate(), pin.placement()));
            int pairs = 0;
            for (int c = 0; c < compiled.problem().candidateCount(); c++) {
                List<Integer> expected = allWithAll(compiled, c, pins);
                assertThat(placements(compiled.problem(), c)).isEqualTo(expected);
                pairs += expected.size();
            }
            assertThat(pairs).isEqualTo(compiled.problem().pairCount()).isGreaterThan(80);
        }
    }

    private static List<Integer> allWithAll(CompiledInstance compiled, int c, Map<String, String> pins) {
        List<Integer> expected = new ArrayList<>();
        String pinned = pins.get(compiled.candidate(c).id());
        for (int p = 0; p < compiled.problem().placementCount(); p++) {
            boolean there = pinned == null
                    ? compiled.eligibility()
                            .reasons(compiled.candidate(c), compiled.placement(p))
                            .isEmpty()
                    : pinned.equals(compiled.placement(p).id());
            if (there) {
                expected.add(p);
            }
        }
        return expected;
    }

    private static List<Integer> placements(Problem problem, int c) {
        List<Integer> placements = new ArrayList<>();
        for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
            placements.add(problem.pairPlacement()[pair]);
        }
        return placements;
    }

    @Test
    void numbersFollowTheUtf8BytesOfTheIds() {
        Round round = new Round();
        // U+FF5E is three bytes EF BD 9E, U+1F600 four bytes F0 9F 98 80, though its first UTF-16 unit is smaller
        round.organisations.addAll(List.of(force("\ud83d\ude00"), firm("\uff5e"), firm("B"), firm("a")));
        CompiledInstance compiled = ProblemCompiler.compile(new SourcedInstance(round.made(), "00"));

        assertThat(List.of(
                        compiled.organisation(0).id(),
                        compiled.organisation(1).id(),
                        compiled.organisation(2).id(),
                        compiled.organisation(3).id()))
                .containsExactly("B", "a", "\uff5e", "\ud83d\ude00");
        assertThat(compiled.organisationNumber("a")).isEqualTo(1);
        assertThat(compiled.organisationNumber("z")).isEqualTo(-1);
    }

    @Test
    void pinsLinksLimitsAndLedgersAreCarriedOver() {
        Round round = new Round();
        round.organisations.addAll(List.of(
                force("a"),
                new org.charterexchange.matching.instance.Organisation(
                        "b", "B", org.charterexchange.matching.instance.Sector.INDUSTRY, null, 2, 3, 4, 5)));
        round.placements.addAll(List.of(
                aPlacement("p", "b").withSeats(2).made(), aPlacement("q", "b").made()));
        round.candidates.addAll(List.of(
                aCandidate("d", "a").appliesTo("q", "p").made(),
                aCandidate("c", "a").appliesTo("q").made()));
        round.pins.add(new Pin("c", "p", "agreed"));
        round.links.add(new Link("d", "c"));
        Problem problem =
                ProblemCompiler.compile(new SourcedInstance(round.made(), "00")).problem();

        assertThat(problem.firstPair()).containsExactly(0, 1, 3);
        assertThat(problem.pairPlacement()).containsExactly(0, 0, 1);
        // unapplied pin 1000 + 200 + 100; second choice 1555, first 1600
        assertThat(problem.pairValue()).containsExactly(1300, 1555, 1600);
        assertThat(problem.candidatePinned()).containsExactly(true, false);
        assertThat(problem.candidatePartner()).containsExactly(1, 0);
        assertThat(problem.linkFirst()).containsExactly(1);
        assertThat(problem.linkSecond()).containsExactly(0);
        assertThat(problem.placementSeats()).containsExactly(2, 1);
        assertThat(problem.releaseLimit()).containsExactly(Problem.UNLIMITED, 2);
        assertThat(problem.hostLimit()).containsExactly(Problem.UNLIMITED, 3);
        assertThat(problem.sentBefore()).containsExactly(0, 4);
        assertThat(problem.hostedBefore()).containsExactly(0, 5);
        assertThat(problem.weights()).isEqualTo(new Problem.Weights(400, 200, 300, 300));
    }
}
