package org.charterexchange.matching.bound;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/**
 * The directed pairs of organisations (home, host) between which eligible pairs exist, numbered by home, then host.
 *
 * <p>All that the objective counts beside the values of single pairs, f(A,B), sent and hosted, is a sum over arcs, so
 * both the bound and the search keep one number an arc. Building costs O(pairs + arcs log arcs).
 *
 * @param arc the arc of each eligible pair
 * @param home the home organisation of each arc
 * @param host the host organisation of each arc
 * @param reverse the arc in the other direction, or -1
 * @param swap the number of the swap that the arc belongs to, or -1 where there is no reverse arc; swaps are numbered
 *     by their smaller organisation, then the larger
 * @param swapCount how many pairs of organisations have arcs in both directions
 */
public record OrganisationArcs(int[] arc, int[] home, int[] host, int[] reverse, int[] swap, int swapCount) {

    /** The arcs of a problem. */
    public static OrganisationArcs of(Problem problem) {
        ArcNumbering numbers = new ArcNumbering(problem);
        int[] arc = numbers.arcs();
        long[] distinct = numbers.keys();
        int[] home = new int[distinct.length];
        int[] host = new int[distinct.length];
        int[] reverse = new int[distinct.length];
        int[] swap = new int[distinct.length];
        Arrays.fill(swap, -1);
        int swaps = 0;
        for (int l = 0; l < distinct.length; l++) {
            home[l] = (int) (distinct[l] >>> 32);
            host[l] = (int) distinct[l];
            int back = Arrays.binarySearch(distinct, key(host[l], home[l]));
            reverse[l] = back < 0 ? -1 : back;
            if (back > l) {
                swap[l] = swaps;
                swap[back] = swaps++;
            }
        }
        return new OrganisationArcs(arc, home, host, reverse, swap, swaps);
    }

    /** How many arcs there are. */
    public int count() {
        return home.length;
    }

    /** Whether the arc runs from the smaller organisation of its swap to the larger. */
    public boolean forward(int l) {
        return home[l] < host[l];
    }

    /** Home, then host, in one number. */
    static long key(int home, int host) {
        return ((long) home << 32) | host;
    }
}
