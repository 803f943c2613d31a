package org.charterexchange.matching.bound;

import java.util.Arrays;
import org.charterexchange.matching.problem.Problem;

/** Numbers the lanes of one home after the other, in the order of their hosts, so that no pair is ever sorted. */
final class LaneNumbers {

    private static final int NONE = -1;

    private final Problem problem;
    private final int[] firstOfHome;
    private final int[] nextOfHome;
    private final int[] laneOfHost;
    private final int[] hosts;
    private final int[] lanes;
    private long[] keys = new long[16];
    private int count;

    LaneNumbers(Problem problem) {
        this.problem = problem;
        firstOfHome = new int[problem.organisationCount()];
        nextOfHome = new int[problem.candidateCount()];
        laneOfHost = new int[problem.organisationCount()];
        hosts = new int[problem.organisationCount()];
        lanes = new int[problem.pairCount()];
        Arrays.fill(firstOfHome, NONE);
        Arrays.fill(laneOfHost, NONE);
        for (int c = 0; c < nextOfHome.length; c++) {
            int home = problem.candidateHome()[c];
            nextOfHome[c] = firstOfHome[home];
            firstOfHome[home] = c;
        }
        for (int home = 0; home < firstOfHome.length; home++) {
            number(home);
        }
    }

    /** The lane of each pair. */
    int[] lanes() {
        return lanes;
    }

    /** Home and host of each lane as {@link Lanes#key}. */
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
            laneOfHost[hosts[k]] = count;
            keys[count++] = Lanes.key(home, hosts[k]);
        }
        for (int c = firstOfHome[home]; c != NONE; c = nextOfHome[c]) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                lanes[pair] = laneOfHost[host(pair)];
            }
        }
        for (int k = 0; k < found; k++) {
            laneOfHost[hosts[k]] = NONE;
        }
    }

    /** How many hosts there are for whoever is from there. */
    private int find(int home) {
        int found = 0;
        for (int c = firstOfHome[home]; c != NONE; c = nextOfHome[c]) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                int host = host(pair);
                if (laneOfHost[host] == NONE) {
                    laneOfHost[host] = 0;
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
