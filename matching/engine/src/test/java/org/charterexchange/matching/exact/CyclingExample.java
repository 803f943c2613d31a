package org.charterexchange.matching.exact;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A linear programme on which the simplex method with the largest coefficient rule comes back to a basis it had after six
 * pivots, with rows and objective multiplied until all numbers are whole.
 */
final class CyclingExample {

    /** No solution has a larger value, so that a bound of it changes nothing. */
    private static final int LARGE = 1000;

    private final String author;
    private final long[] cost;
    private final int[][] row;
    private final int[] limit;
    private final double optimum;

    private CyclingExample(String author, long[] cost, int[][] row, int[] limit, double optimum) {
        this.author = author;
        this.cost = cost;
        this.row = row;
        this.limit = limit;
        this.optimum = optimum;
    }

    /** E. Beale, <em>Cycling in the dual simplex algorithm</em>, 1955. */
    static CyclingExample beale() {
        return new CyclingExample(
                "Beale",
                new long[] {75_000, -15_000_000, 2_000, -600_000},
                new int[][] {{25, -6000, -4, 900}, {50, -9000, -2, 300}, {0, 0, 1, 0}},
                new int[] {0, 0, 1},
                5_000);
    }

    /** H. Kuhn, in M. Balinski, A. Tucker, <em>Duality theory of linear programs</em>, 1969. */
    static CyclingExample kuhn() {
        return new CyclingExample(
                "Kuhn",
                new long[] {2_000, 3_000, -1_000, -12_000},
                new int[][] {{-2, -9, 1, 9}, {1, 3, -1, -6}, {2, 3, -1, -12}},
                new int[] {0, 0, 2},
                2_000);
    }

    /** K. Marshall, J. Suurballe, <em>A note on cycling in the simplex method</em>, 1969. */
    static CyclingExample marshallAndSuurballe() {
        return new CyclingExample(
                "Marshall and Suurballe",
                new long[] {4_000, 4_000, -18_000},
                new int[][] {{6, -64, 48}, {2, -18, 6}, {4, -16, 2}, {0, 1, 0}},
                new int[] {0, 0, 0, 1},
                20_000);
    }

    /** V. Chvátal, <em>Linear programming</em>, 1983, chapter 3. */
    static CyclingExample chvatal() {
        return new CyclingExample(
                "Chvátal",
                new long[] {10_000, -57_000, -9_000, -24_000},
                new int[][] {{1, -11, -5, 18}, {1, -3, -1, 2}, {1, 0, 0, 0}},
                new int[] {0, 0, 1},
                1_000);
    }

    static Stream<CyclingExample> all() {
        return Stream.of(beale(), kuhn(), marshallAndSuurballe(), chvatal());
    }

    /** The example as it stands. */
    MixedIntegerProgramme programme() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        Arrays.stream(cost).forEach(one -> programme.addVariable(one, LARGE));
        for (int r = 0; r < row.length; r++) {
            programme.addRow(limit[r], false);
            for (int v = 0; v < cost.length; v++) {
                if (row[r][v] != 0) {
                    programme.set(r, v, row[r][v]);
                }
            }
        }
        return programme;
    }

    /** Its dual, on which the dual simplex method does what the primal one does on the example. */
    MixedIntegerProgramme dual() {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        Arrays.stream(limit).forEach(one -> programme.addVariable(-one, Integer.MAX_VALUE));
        for (int v = 0; v < cost.length; v++) {
            programme.addRow(Math.toIntExact(-cost[v]), false);
            for (int r = 0; r < row.length; r++) {
                if (row[r][v] != 0) {
                    programme.set(v, r, -row[r][v]);
                }
            }
        }
        return programme;
    }

    /** What the best solution is worth. */
    double optimum() {
        return optimum;
    }

    @Override
    public String toString() {
        return author;
    }
}
