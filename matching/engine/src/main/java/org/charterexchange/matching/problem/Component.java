package org.charterexchange.matching.problem;

import java.util.Arrays;

/**
 * A part of a problem that nothing couples to the rest, as a problem of its own.
 *
 * <p>Numbers keep their order, so what depends on the order of ids is the same in the part as in the whole. Points and
 * bounds of the components of a problem add up to those of the whole.
 *
 * @param problem the part
 * @param organisations the number that each of its organisations has in the whole
 * @param placements the number that each of its placements has in the whole
 * @param candidates the number that each of its candidates has in the whole
 * @param links the number that each of its links has in the whole
 * @param firstPairs the first pair of each of its candidates in the whole; the others follow it as in the part
 */
public record Component(
        Problem problem, int[] organisations, int[] placements, int[] candidates, int[] links, int[] firstPairs) {

    /** The part of a matching of the whole. */
    public int[] partOf(int[] pairs) {
        int[] part = new int[candidates.length];
        Arrays.fill(part, -1);
        for (int c = 0; c < part.length; c++) {
            int pair = pairs[candidates[c]];
            part[c] = pair < 0 ? -1 : pair - firstPairs[c] + problem.firstPair()[c];
        }
        return part;
    }

    /** Writes a matching of the part into one of the whole. */
    public void write(int[] part, int[] pairs) {
        for (int c = 0; c < part.length; c++) {
            pairs[candidates[c]] = part[c] < 0 ? -1 : part[c] - problem.firstPair()[c] + firstPairs[c];
        }
    }
}
