package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What joins candidates, placements and organisations in a generated instance beyond the applications. */
final class GeneratedRelations {

    /** A candidate and a placement, with a panel's score where it is an assessment. */
    record Pair(int candidate, int placement, int score) {}

    /** Two that belong or do not belong together. */
    record IdPair(String first, String second) {}

    private final SpecialCases cases;
    private final RandomSource random;
    private final Set<IdPair> barred = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private @Nullable GeneratedCandidate waiting;

    final List<IdPair> conflicts = new ArrayList<>();
    final List<Pair> assessments = new ArrayList<>();
    final List<Pair> exclusions = new ArrayList<>();
    final List<Pair> pins = new ArrayList<>();
    final List<IdPair> links = new ArrayList<>();
    final List<Pair> incumbents = new ArrayList<>();

    GeneratedRelations(GeneratorSettings settings, MatchingMarket market, RandomSource random) {
        this.cases = settings.specialCases();
        this.random = random;
        int count = (int) ((long) settings.candidates() * cases.conflicts() / 1000);
        for (int i = 0; i < count; i++) {
            String force = random.oneOf(market.sector(true).all()).id();
            String company = random.oneOf(market.sector(false).all()).id();
            if (barred.add(new IdPair(force, company))) {
                conflicts.add(new IdPair(force, company));
            }
        }
    }

    /** Draws what joins this candidate to the placements applied for and to candidates added before. */
    void add(GeneratedCandidate candidate, List<GeneratedPlacement> applications) {
        boolean excludes = !applications.isEmpty() && random.chance(cases.exclusions());
        if (excludes) {
            exclusions.add(pair(candidate, applications.get(0), 0));
        }
        for (GeneratedPlacement placement : applications) {
            if (random.chance(600)) {
                assessments.add(pair(candidate, placement, Math.max(random.between(20, 100), random.between(20, 100))));
            }
        }
        List<GeneratedPlacement> eligible = applications.stream()
                .skip(excludes ? 1 : 0)
                .filter(placement -> candidate.fits(placement) && !isBarred(candidate.home(), placement.host()))
                .toList();
        if (eligible.isEmpty()) {
            return;
        }
        if (random.chance(cases.incumbents())) {
            incumbents.add(pair(candidate, random.oneOf(eligible), 0));
        }
        if (random.chance(cases.pins())) {
            pin(candidate, eligible.get(0));
        } else if (random.chance(2 * cases.links())) {
            link(candidate);
        }
    }

    private void pin(GeneratedCandidate candidate, GeneratedPlacement placement) {
        List<String> uses = List.of(
                placement.id(),
                "from " + candidate.home().id(),
                "to " + placement.host().id());
        List<Integer> most = List.of(
                placement.seats(),
                candidate.home().releaseLimit().orElse(Integer.MAX_VALUE),
                placement.host().hostLimit().orElse(Integer.MAX_VALUE));
        for (int i = 0; i < uses.size(); i++) {
            if (taken.getOrDefault(uses.get(i), 0) >= most.get(i)) {
                return;
            }
        }
        uses.forEach(use -> taken.merge(use, 1, Integer::sum));
        pins.add(pair(candidate, placement, 0));
    }

    /** Links the candidate to the one who waits for a partner, or lets them wait. */
    private void link(GeneratedCandidate candidate) {
        if (waiting == null) {
            waiting = candidate;
        } else {
            links.add(new IdPair(waiting.id(), candidate.id()));
            waiting = null;
        }
    }

    private boolean isBarred(GeneratedOrganisation home, GeneratedOrganisation host) {
        return barred.contains(new IdPair(home.id(), host.id())) || barred.contains(new IdPair(host.id(), home.id()));
    }

    private static Pair pair(GeneratedCandidate candidate, GeneratedPlacement placement, int score) {
        return new Pair(candidate.number(), placement.number(), score);
    }
}
