package org.charterexchange.matching.bound;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/** Numbers the arcs of one home after the other, in the order of their hosts, so that no pair is ever sorted. */
final class ArcNumbering {

    private static final int NONE = -1;

    private final Problem problem;
    private final int[] firstOfHome;
    private final int[] nextOfHome;
    private final int[] arcOfHost;
    private final int[] hosts;
    private final int[] arcs;
    private long[] keys = new long[16];
    private int count;

    ArcNumbering(Problem problem) {
        this.problem = problem;
        firstOfHome = new int[problem.organisationCount()];
        nextOfHome = new int[problem.candidateCount()];
        arcOfHost = new int[problem.organisationCount()];
        hosts = new int[problem.organisationCount()];
        arcs = new int[problem.pairCount()];
        Arrays.fill(firstOfHome, NONE);
        Arrays.fill(arcOfHost, NONE);
        for (int c = 0; c < nextOfHome.length; c++) {
            int home = problem.candidateHome()[c];
            nextOfHome[c] = firstOfHome[home];
            firstOfHome[home] = c;
        }
        for (int home = 0; home < firstOfHome.length; home++) {
            number(home);
        }
    }

    /** The arc of each pair. */
    int[] arcs() {
        return arcs;
    }

    /** Home and host of each arc as {@link OrganisationArcs#key}. */
    long[] keys() {
        return Arrays.copyOf(keys, count);
    }

    private void number(int home) {
        int found = find(home);
        Arrays.sort(hosts, 0, found);
        if (keys.length < count + found) {
            keys = Arrays.copyOf(keys, 2 * (count + found));
        }
        for (int k = 0; k < found; k++) {
            arcOfHost[hosts[k]] = count;
            keys[count++] = OrganisationArcs.key(home, hosts[k]);
        }
        for (int c = firstOfHome[home]; c != NONE; c = nextOfHome[c]) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                arcs[pair] = arcOfHost[host(pair)];
            }
        }
        for (int k = 0; k < found; k++) {
            arcOfHost[hosts[k]] = NONE;
        }
    }

    /** How many hosts there are for whoever is from there. */
    private int find(int home) {
        int found = 0;
        for (int c = firstOfHome[home]; c != NONE; c = nextOfHome[c]) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                int host = host(pair);
                if (arcOfHost[host] == NONE) {
                    arcOfHost[host] = 0;
                    hosts[found++] = host;
                }
            }
        }
        return found;
    }

    private int host(int pair) {
        return problem.placementHost()[problem.pairPlacement()[pair]];
    }
}
