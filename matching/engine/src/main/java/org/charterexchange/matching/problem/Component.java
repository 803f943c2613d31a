package org.charterexchange.matching.problem;

import java.util.Arrays;

/**
 * Candidates, placements and organisations that nothing couples to the rest of a problem, as a problem of their own.
 *
 * <p>Numbers keep their order, so what depends on the order of ids is the same in the component as in the whole. Points and
 * bounds of the components of a problem add up to those of the whole.
 *
 * @param problem of the component alone
 * @param organisations the number that each of its organisations has in the whole
 * @param placements the number that each of its placements has in the whole
 * @param candidates the number that each of its candidates has in the whole
 * @param links the number that each of its links has in the whole
 * @param firstPairs the first pair of each of its candidates in the whole; the others follow it as in the component
 */
public record Component(
        Problem problem, int[] organisations, int[] placements, int[] candidates, int[] links, int[] firstPairs) {

    /** What a matching of the whole is within the component. */
    public int[] within(int[] pairs) {
        int[] matching = new int[candidates.length];
        Arrays.fill(matching, -1);
        for (int c = 0; c < matching.length; c++) {
            int pair = pairs[candidates[c]];
            matching[c] = pair < 0 ? -1 : pair - firstPairs[c] + problem.firstPair()[c];
        }
        return matching;
    }

    /** Writes a matching of the component into one of the whole. */
    public void write(int[] matching, int[] pairs) {
        for (int c = 0; c < matching.length; c++) {
            pairs[candidates[c]] = matching[c] < 0 ? -1 : matching[c] - problem.firstPair()[c] + firstPairs[c];
        }
    }
}
