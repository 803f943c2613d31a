package org.charterexchange.matching.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;

/**
 * Generated rounds in which every candidate applies to every placement, in an order of their own: whatever looks through
 * a list of applications for each of them shows here.
 */
final class ApplicationsEverywhere {

    /** A generated round has more than half as many placements as candidates. */
    private static final int CANDIDATES_A_PLACEMENT = 2;

    private ApplicationsEverywhere() {}

    /**
     * Draws the instance of a seed.
     *
     * @throws IllegalArgumentException where the generated round has fewer placements
     */
    static byte[] draw(int candidates, int placements, long seed) {
        int drawn = Math.max(candidates, CANDIDATES_A_PLACEMENT * placements);
        Instance round = InstanceReader.read(Generator.generate(GeneratorSettings.of(drawn, seed)))
                .instance();
        if (round.placements().size() < placements) {
            throw new IllegalArgumentException(
                    "expected at most " + round.placements().size() + " placements, not " + placements);
        }
        List<Placement> offered = round.placements().subList(0, placements);
        List<String> ids = new ArrayList<>(offered.stream().map(Placement::id).toList());
        Random random = new Random(seed);
        List<Candidate> applicants = round.candidates().subList(0, candidates).stream()
                .map(candidate -> {
                    Collections.shuffle(ids, random);
                    return appliesTo(ids, candidate);
                })
                .toList();
        Set<String> known = applicants.stream().map(Candidate::id).collect(Collectors.toSet());
        Set<String> there = Set.copyOf(ids);
        return InstanceWriter.write(new Instance(
                "everywhere-" + candidates + "-seed-" + seed,
                round.organisations(),
                offered,
                applicants,
                round.assessments().stream()
                        .filter(one -> known.contains(one.candidate()) && there.contains(one.placement()))
                        .toList(),
                round.conflicts(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                round.policy()));
    }

    private static Candidate appliesTo(List<String> placements, Candidate candidate) {
        return new Candidate(
                candidate.id(),
                candidate.organisation(),
                candidate.stage(),
                candidate.skills(),
                candidate.goals(),
                candidate.availableFrom(),
                candidate.availableTo(),
                candidate.vetting(),
                candidate.location(),
                candidate.maxTravelKm(),
                placements,
                false);
    }
}
