package org.charterexchange.matching.solver.settings;

/**
 * Column generation.
 *
 * @param worthwhile where it pays
 * @param rounds how it goes on
 * @param pairsBetweenLooks at the halt while columns are selected: some milliseconds' worth
 */
public record ColumnSettings(Worthwhile worthwhile, Rounds rounds, int pairsBetweenLooks) {

    /**
     * Where it pays to keep to a part of the pairs.
     *
     * @param pairs above which: fewer are no burden
     * @param times as many as the restricted problem would have at twice its pairs a candidate, at least
     */
    public record Worthwhile(int pairs, int times) {}

    /**
     * How it goes on.
     *
     * @param pairsOfCandidate that are listed, beside those kept anyway
     * @param most rounds at most
     * @param iterations of the prices in each
     * @param chunkWork iterations times pairs between two looks at the halt
     * @param nearEnough the share of the bound that all pairs may prove less than the listed ones
     * @param mostShare of the time at most
     */
    public record Rounds(
            int pairsOfCandidate, int most, int iterations, int chunkWork, double nearEnough, double mostShare) {}
}
