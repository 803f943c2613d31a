package org.charterexchange.matching.solver.neighbourhood;

import java.util.Arrays;
import org.charterexchange.matching.exact.MixedIntegerProgramme;
import org.charterexchange.matching.solver.settings.NeighbourhoodSettings;

/**
 * A basis to begin with, from prices: a spanning tree of the rows of candidates and placements, whose edges are the pairs
 * of the least loss and the slack variables of rows without a price; in the other rows what was put there, or their slack
 * variables.
 *
 * <p>At the optimum the pairs of the basis lose nothing, and the basis of an assignment is a tree (R. Ahuja, T. Magnanti,
 * J. Orlin, <em>Network flows</em>, 1993, section 11.3).
 */
final class CrashBasis {

    private final NeighbourhoodSettings.FirstBasis settings;
    private final int slacks;
    private final int rows;
    private final int assignmentRows;
    private final int[] parent;
    private final int[] basis;
    private final int[] edges;
    private int edgeCount;

    /**
     * A basis of nothing but slack variables.
     *
     * @param assignmentRows how many of the programme's rows, the first, are those of candidates and placements
     */
    CrashBasis(MixedIntegerProgramme programme, int assignmentRows, NeighbourhoodSettings.FirstBasis settings) {
        this.settings = settings;
        this.assignmentRows = assignmentRows;
        slacks = programme.variables();
        rows = programme.rows();
        edges = new int[assignmentRows];
        parent = new int[assignmentRows + 1];
        basis = new int[rows];
        for (int row = 0; row <= assignmentRows; row++) {
            parent[row] = row;
        }
        for (int row = 0; row < rows; row++) {
            basis[row] = slacks + row;
        }
    }

    /** Puts a variable into the basis in place of the slack variable of a row behind the first. */
    void put(int row, int variable) {
        basis[row] = variable;
    }

    /** Takes the slack variable of a row, -1 for none, where the row has no price. */
    void price(int row, double price) {
        if (row >= 0 && price <= settings.noPrice() && join(row, assignmentRows)) {
            edges[edgeCount++] = slacks + row;
        }
    }

    /**
     * Takes pairs, those of the least loss first, as far as they are needed.
     *
     * @param loss of each pair, at least 0
     * @param oneRow a row of each pair, or -1
     * @param otherRow its other row, or -1
     */
    int[] grow(double[] loss, int[] oneRow, int[] otherRow) {
        long[] byLoss = new long[loss.length];
        for (int pair = 0; pair < loss.length; pair++) {
            byLoss[pair] =
                    (long) Math.min(loss[pair] * settings.lossesPerPoint(), Integer.MAX_VALUE) << Integer.SIZE | pair;
        }
        Arrays.sort(byLoss);
        for (long key : byLoss) {
            int pair = (int) key;
            if (join(orRoot(oneRow[pair]), orRoot(otherRow[pair]))) {
                edges[edgeCount++] = pair;
            }
        }
        for (int row = 0; row < assignmentRows && edgeCount < assignmentRows; row++) {
            if (join(row, assignmentRows)) {
                edges[edgeCount++] = slacks + row;
            }
        }
        System.arraycopy(edges, 0, basis, 0, assignmentRows);
        return basis;
    }

    private int orRoot(int row) {
        return row < 0 ? assignmentRows : row;
    }

    private boolean join(int one, int other) {
        int oneTop = top(one);
        int otherTop = top(other);
        parent[Math.min(oneTop, otherTop)] = Math.max(oneTop, otherTop);
        return oneTop != otherTop;
    }

    private int top(int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
