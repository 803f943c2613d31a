package org.charterexchange.matching.exact;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Up to eight variables of at most 2 and six rows with coefficients from -1 to 2, some of them equalities. */
final class RandomProgramme {

    private final long[] cost;
    private final int[] upper;
    private final int[][] row;
    private final int[] limit;
    private final boolean[] exactly;

    RandomProgramme(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int variables = 1 + random.nextInt(8);
        int rows = random.nextInt(7);
        cost = random.longs(variables, -50, 100).toArray();
        upper = random.ints(variables, 0, 3).toArray();
        row = new int[rows][];
        limit = random.ints(rows, -1, 5).toArray();
        exactly = new boolean[rows];
        for (int r = 0; r < rows; r++) {
            row[r] = random.ints(variables, -1, 3).toArray();
            exactly[r] = random.nextInt(5) == 0;
        }
    }

    MixedIntegerProgramme programme() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        for (int v = 0; v < cost.length; v++) {
            programme.addVariable(cost[v], upper[v]);
        }
        for (int r = 0; r < row.length; r++) {
            int number = programme.addRow(limit[r], exactly[r]);
            for (int v = 0; v < cost.length; v++) {
                if (row[r][v] != 0) {
                    programme.set(number, v, row[r][v]);
                }
            }
        }
        return programme;
    }

    long optimum() {
        return best(new int[cost.length], 0);
    }

    private long best(int[] values, int next) {
        if (next == values.length) {
            return keepsEveryRow(values) ? worth(values) : Long.MIN_VALUE;
        }
        long best = Long.MIN_VALUE;
        for (int value = 0; value <= upper[next]; value++) {
            values[next] = value;
            best = Math.max(best, best(values, next + 1));
        }
        return best;
    }

    boolean keepsEveryRow(int[] values) {
        for (int r = 0; r < row.length; r++) {
            int sum = 0;
            for (int v = 0; v < values.length; v++) {
                sum += row[r][v] * values[v];
            }
            if (sum > limit[r] || (exactly[r] && sum != limit[r])) {
                return false;
            }
        }
        return Arrays.stream(values).allMatch(value -> value >= 0);
    }

    long worth(int[] values) {
        long worth = 0;
        for (int v = 0; v < values.length; v++) {
            worth += cost[v] * values[v];
        }
        return worth;
    }
}
