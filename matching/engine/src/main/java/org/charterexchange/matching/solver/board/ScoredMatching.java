package org.charterexchange.matching.solver.board;

/**
 * A matching and what it is worth; nobody changes it.
 *
 * @param pairs the pair of each candidate or -1
 * @param points by section 4 of the specification
 */
public record ScoredMatching(int[] pairs, long points) {

    /** The pairs, for somebody to keep. */
    public int[] copy() {
        return pairs.clone();
    }
}
