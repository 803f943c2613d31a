package org.charterexchange.matching.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a problem into what nothing couples: organisations are coupled by eligible pairs, whose placements, limits,
 * ledgers and swaps they share, and by links; disjoint sets find who belongs together (R. Tarjan, <em>Efficiency of a
 * good but not linear set union algorithm</em>, 1975).
 */
public final class Components {

    private static final int NONE = -1;

    private final Problem problem;
    private final int[] parent;
    /** The component of each organisation, or none where nobody has anywhere to go. */
    private final int[] componentOf;

    private Components(Problem problem) {
        this.problem = problem;
        parent = new int[problem.organisationCount()];
        componentOf = new int[problem.organisationCount()];
    }

    /**
     * The components that have eligible pairs or pins, ordered by their first organisation, or none where there are not
     * at least two; O(pairs).
     *
     * <p>Candidates elsewhere have no pair, and organisations elsewhere add nothing to any matching.
     */
    public static List<Component> of(Problem problem) {
        return new Components(problem).split();
    }

    private List<Component> split() {
        join();
        int count = number();
        return count < 2 ? List.of() : copies(count);
    }

    private void join() {
        for (int o = 0; o < parent.length; o++) {
            parent[o] = o;
        }
        for (int c = 0; c < problem.candidateCount(); c++) {
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                join(problem.candidateHome()[c], problem.placementHost()[problem.pairPlacement()[pair]]);
            }
        }
        for (int k = 0; k < problem.linkCount(); k++) {
            join(problem.candidateHome()[problem.linkFirst()[k]], problem.candidateHome()[problem.linkSecond()[k]]);
        }
    }

    /** The smallest organisation stands for its set, so that the order of sets is that of their first organisations. */
    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }

    private int root(int organisation) {
        int o = organisation;
        while (parent[o] != o) {
            parent[o] = parent[parent[o]];
            o = parent[o];
        }
        return o;
    }

    private int number() {
        boolean[] counts = new boolean[parent.length];
        for (int c = 0; c < problem.candidateCount(); c++) {
            boolean pairs = problem.firstPair()[c + 1] > problem.firstPair()[c];
            counts[root(problem.candidateHome()[c])] |= pairs || problem.candidatePinned()[c];
        }
        int count = 0;
        for (int o = 0; o < parent.length; o++) {
            int root = root(o);
            componentOf[o] = root < o ? componentOf[root] : counts[o] ? count++ : NONE;
        }
        return count;
    }

    private List<Component> copies(int count) {
        int[] hosts = new int[problem.placementCount()];
        int[] homes = new int[problem.candidateCount()];
        int[] links = new int[problem.linkCount()];
        for (int p = 0; p < hosts.length; p++) {
            hosts[p] = componentOf[problem.placementHost()[p]];
        }
        for (int c = 0; c < homes.length; c++) {
            homes[c] = componentOf[problem.candidateHome()[c]];
        }
        for (int k = 0; k < links.length; k++) {
            links[k] = homes[problem.linkFirst()[k]];
        }
        GroupIndex organisations = new GroupIndex(componentOf, count);
        GroupIndex placements = new GroupIndex(hosts, count);
        GroupIndex candidates = new GroupIndex(homes, count);
        GroupIndex ofLinks = new GroupIndex(links, count);
        List<Component> components = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            components.add(new ComponentCopy(problem, organisations, placements, candidates, ofLinks, k).component());
        }
        return components;
    }
}
