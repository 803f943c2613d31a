package org.charterexchange.matching.solver;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.problem.Problem.Weights;

/** Draws problems by seed: large ones shaped like a round, and tiny ones full of special cases. */
final class ProblemFixture {

    static final Weights BALANCED = new Weights(400, 200, 300, 300);
    static final Weights MOST_EXCHANGES = new Weights(4000, 2000, 300, 300);

    private final Random random;
    private final int organisations;
    private final int candidates;
    private final int placements;
    private Weights weights = BALANCED;
    private int fewestPairs = 2;
    private int mostPairs = 6;
    private int limitsPercent = 30;
    private int ledgerPercent = 40;
    private int pinPercent;
    private int linkPercent;
    private int mostSeats = 3;
    private boolean equalValues;

    private ProblemFixture(int candidates, int placements, int organisations, long seed) {
        this.random = new Random(seed);
        this.candidates = candidates;
        this.placements = placements;
        this.organisations = organisations;
    }

    /** As many seats as candidates, organisations growing with the root of their number. */
    static ProblemFixture round(int candidates, int pairsPerCandidate, long seed) {
        int organisations = Math.max(4, (int) Math.rint(2.2 * Math.sqrt(candidates)));
        ProblemFixture fixture = new ProblemFixture(candidates, Math.max(1, candidates * 7 / 10), organisations, seed);
        fixture.fewestPairs = Math.max(1, pairsPerCandidate / 2);
        fixture.mostPairs = pairsPerCandidate + pairsPerCandidate - fixture.fewestPairs;
        return fixture;
    }

    /** At most seven candidates, with pins, links, limits of 0 and placements without seats. */
    static ProblemFixture tiny(long seed) {
        Random random = new Random(seed * 31 + 7);
        ProblemFixture fixture =
                new ProblemFixture(random.nextInt(8), 1 + random.nextInt(5), 2 + random.nextInt(4), seed);
        fixture.fewestPairs = 0;
        fixture.mostPairs = 4;
        fixture.pinPercent = random.nextInt(3) * 10;
        fixture.linkPercent = random.nextInt(3) * 25;
        fixture.limitsPercent = random.nextInt(3) * 40;
        fixture.mostSeats = 2;
        fixture.equalValues = random.nextInt(5) == 0;
        fixture.weights = switch (random.nextInt(4)) {
            case 0 -> MOST_EXCHANGES;
            case 1 -> new Weights(0, 1_000_000, 0, 0);
            case 2 -> new Weights(random.nextInt(500), random.nextInt(2000), random.nextInt(500), random.nextInt(500));
            default -> BALANCED;
        };
        return fixture;
    }

    ProblemFixture with(Weights newWeights) {
        weights = newWeights;
        return this;
    }

    ProblemFixture withLinksAndPins(int links, int pins) {
        linkPercent = links;
        pinPercent = pins;
        return this;
    }

    Problem problem() {
        int[] hosts = draw(placements, organisations);
        int[] homes = draw(candidates, organisations);
        int[] seats = IntStream.range(0, placements)
                .map(p -> mostSeats == 2 ? random.nextInt(3) : random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(2))
                .toArray();
        int[] first = new int[candidates + 1];
        int[] pairPlacement = new int[candidates * mostPairs];
        int pairs = 0;
        boolean[] pinned = new boolean[candidates];
        for (int c = 0; c < candidates; c++) {
            int wanted = fewestPairs + random.nextInt(mostPairs - fewestPairs + 1);
            pinned[c] = random.nextInt(100) < pinPercent;
            for (int p : choose(homes[c], hosts, pinned[c] ? Math.max(1, wanted) : wanted)) {
                if (!pinned[c] || pairs == first[c]) {
                    pairPlacement[pairs++] = p;
                }
            }
            pinned[c] &= pairs > first[c];
            first[c + 1] = pairs;
        }
        pairPlacement = Arrays.copyOf(pairPlacement, pairs);
        int[] partner = partners();
        int[] links = IntStream.range(0, candidates).filter(c -> partner[c] > c).toArray();
        return new Problem(
                organisations,
                first,
                pairPlacement,
                values(pairs),
                homes,
                pinned,
                partner,
                links,
                Arrays.stream(links).map(c -> partner[c]).toArray(),
                hosts,
                seats,
                limits(),
                limits(),
                ledger(),
                ledger(),
                weights);
    }

    private int[] values(int pairs) {
        if (equalValues) {
            return IntStream.generate(() -> 1000).limit(pairs).toArray();
        }
        return IntStream.generate(() -> 1000
                        + 3 * Math.max(10, 100 - 15 * random.nextInt(7))
                        + 2 * random.nextInt(101)
                        + 3 * random.nextInt(101)
                        + 2 * (20 + random.nextInt(81))
                        - random.nextInt(mostSeats == 2 ? 2000 : 101))
                .limit(pairs)
                .toArray();
    }

    /** Even organisations police, odd ones trade; the first organisations are larger. */
    private int[] draw(int count, int bound) {
        return IntStream.generate(() -> Math.min(random.nextInt(bound), random.nextInt(bound)))
                .limit(count)
                .toArray();
    }

    private Set<Integer> choose(int home, int[] hosts, int wanted) {
        Set<Integer> chosen = new TreeSet<>();
        for (int tries = 0; tries < 20 * wanted && chosen.size() < wanted; tries++) {
            double skewed = Math.pow(random.nextDouble(), 1.5);
            int p = (int) (skewed * hosts.length);
            if (hosts[p] % 2 != home % 2) {
                chosen.add(p);
            }
        }
        return chosen;
    }

    private int[] partners() {
        int[] partner = new int[candidates];
        Arrays.fill(partner, -1);
        for (int c = 0; c + 1 < candidates; c += 2) {
            if (random.nextInt(100) < linkPercent) {
                partner[c] = c + 1;
                partner[c + 1] = c;
            }
        }
        return partner;
    }

    private int[] limits() {
        int usual = Math.max(1, candidates / organisations);
        return IntStream.generate(
                        () -> random.nextInt(100) < limitsPercent ? random.nextInt(2 * usual + 1) : Problem.UNLIMITED)
                .limit(organisations)
                .toArray();
    }

    private int[] ledger() {
        return IntStream.generate(() -> random.nextInt(100) < ledgerPercent ? random.nextInt(4) : 0)
                .limit(organisations)
                .toArray();
    }
}
