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
    record Couple(String first, String second) {}

    private final SpecialCases cases;
    private final RandomSource random;
    private final Set<Couple> barred = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private @Nullable GeneratedCandidate waiting;

    final List<Couple> conflicts = new ArrayList<>();
    final List<Pair> assessments = new ArrayList<>();
    final List<Pair> exclusions = new ArrayList<>();
    final List<Pair> pins = new ArrayList<>();
    final List<Couple> links = new ArrayList<>();
    final List<Pair> incumbents = new ArrayList<>();

    GeneratedRelations(GeneratorSettings settings, PlacementMarket scheme, RandomSource random) {
        this.cases = settings.specialCases();
        this.random = random;
        int count = (int) ((long) settings.candidates() * cases.conflicts() / 1000);
        for (int i = 0; i < count; i++) {
            String force = random.oneOf(scheme.sector(true).all()).id();
            String company = random.oneOf(scheme.sector(false).all()).id();
            if (barred.add(new Couple(force, company))) {
                conflicts.add(new Couple(force, company));
            }
        }
    }

    /** Draws what joins this candidate to the placements applied for and to candidates added before. */
    void add(GeneratedCandidate person, List<GeneratedPlacement> applications) {
        boolean excludes = !applications.isEmpty() && random.chance(cases.exclusions());
        if (excludes) {
            exclusions.add(pair(person, applications.get(0), 0));
        }
        for (GeneratedPlacement offer : applications) {
            if (random.chance(600)) {
                assessments.add(pair(person, offer, Math.max(random.between(20, 100), random.between(20, 100))));
            }
        }
        List<GeneratedPlacement> eligible = applications.stream()
                .skip(excludes ? 1 : 0)
                .filter(offer -> person.fits(offer) && !isBarred(person.home(), offer.host()))
                .toList();
        if (eligible.isEmpty()) {
            return;
        }
        if (random.chance(cases.incumbents())) {
            incumbents.add(pair(person, random.oneOf(eligible), 0));
        }
        if (random.chance(cases.pins())) {
            pin(person, eligible.get(0));
        } else if (random.chance(2 * cases.links())) {
            link(person);
        }
    }

    private void pin(GeneratedCandidate person, GeneratedPlacement offer) {
        List<String> uses = List.of(
                offer.id(), "from " + person.home().id(), "to " + offer.host().id());
        List<Integer> most = List.of(
                offer.seats(),
                person.home().releaseLimit().orElse(Integer.MAX_VALUE),
                offer.host().hostLimit().orElse(Integer.MAX_VALUE));
        for (int i = 0; i < uses.size(); i++) {
            if (taken.getOrDefault(uses.get(i), 0) >= most.get(i)) {
                return;
            }
        }
        uses.forEach(use -> taken.merge(use, 1, Integer::sum));
        pins.add(pair(person, offer, 0));
    }

    /** Links the candidate to the one who waits for a partner, or lets them wait. */
    private void link(GeneratedCandidate person) {
        if (waiting == null) {
            waiting = person;
        } else {
            links.add(new Couple(waiting.id(), person.id()));
            waiting = null;
        }
    }

    private boolean isBarred(GeneratedOrganisation home, GeneratedOrganisation host) {
        return barred.contains(new Couple(home.id(), host.id())) || barred.contains(new Couple(host.id(), home.id()));
    }

    private static Pair pair(GeneratedCandidate person, GeneratedPlacement offer, int score) {
        return new Pair(person.number(), offer.number(), score);
    }
}
