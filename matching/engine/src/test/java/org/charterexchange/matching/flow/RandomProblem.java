package org.charterexchange.matching.flow;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.charterexchange.matching.problem.Problem;

/** Seeded problems of two sectors with limits, ledgers and pins. */
final class RandomProblem {

    private final SplittableRandom random;
    private final int organisations;
    private final int placements;
    private final int candidates;
    private final int pairsEach;

    RandomProblem(long seed, int organisations, int placements, int candidates, int pairsEach) {
        this.random = new SplittableRandom(seed);
        this.organisations = organisations;
        this.placements = placements;
        this.candidates = candidates;
        this.pairsEach = pairsEach;
    }

    Problem make(Problem.Weights weights, boolean awkward) {
        int[] host = ints(placements, organisations);
        int[] home = ints(candidates, organisations);
        int[] firstPair = new int[candidates + 1];
        int[] pairPlacement = new int[candidates * pairsEach];
        int pairs = 0;
        for (int c = 0; c < candidates; c++) {
            int homeSide = home[c] % 2;
            int[] chosen = IntStream.range(0, pairsEach)
                    .map(i -> random.nextInt(placements))
                    .filter(p -> host[p] % 2 != homeSide)
                    .distinct()
                    .sorted()
                    .toArray();
            for (int placement : chosen) {
                pairPlacement[pairs++] = placement;
            }
            firstPair[c + 1] = pairs;
        }
        int[] limits = unlimited();
        int[] hostLimits = unlimited();
        int[] sentBefore = new int[organisations];
        int[] hostedBefore = new int[organisations];
        if (awkward) {
            for (int o = 0; o < organisations; o++) {
                limits[o] = random.nextInt(3) == 0 ? random.nextInt(3) : Problem.UNLIMITED;
                hostLimits[o] = random.nextInt(3) == 0 ? random.nextInt(3) : Problem.UNLIMITED;
                sentBefore[o] = random.nextInt(3);
                hostedBefore[o] = random.nextInt(3);
            }
        }
        int[] partner = new int[candidates];
        Arrays.fill(partner, -1);
        int total = pairs;
        return new Problem(
                organisations,
                firstPair,
                Arrays.copyOf(pairPlacement, total),
                IntStream.range(0, total).map(i -> 900 + random.nextInt(1400)).toArray(),
                home,
                new boolean[candidates],
                partner,
                new int[0],
                new int[0],
                host,
                IntStream.range(0, placements)
                        .map(i -> awkward ? random.nextInt(3) : 1)
                        .toArray(),
                limits,
                hostLimits,
                sentBefore,
                hostedBefore,
                weights);
    }

    private int[] unlimited() {
        int[] limits = new int[organisations];
        Arrays.fill(limits, Problem.UNLIMITED);
        return limits;
    }

    private int[] ints(int length, int bound) {
        return IntStream.range(0, length).map(i -> random.nextInt(bound)).toArray();
    }
}
