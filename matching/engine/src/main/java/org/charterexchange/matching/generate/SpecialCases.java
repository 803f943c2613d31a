package org.charterexchange.matching.generate;

/**
 * How many special cases an instance holds, each for every 1,000 candidates, 0 to 1,000.
 *
 * <p>They are drawn so that the instance can be solved: pins are eligible and keep every seat and limit, links leave
 * pinned candidates alone. Where fewer can be found than asked for, there are fewer.
 *
 * @param conflicts pairs of organisations that may not exchange people
 * @param exclusions applications that were ruled out by hand
 * @param pins applications that were decided by hand
 * @param links pairs of candidates who go together or not at all
 * @param incumbents matches of an earlier, published run
 * @param openToOffers candidates who accept what they did not apply for
 */
public record SpecialCases(int conflicts, int exclusions, int pins, int links, int incumbents, int openToOffers) {

    /** A few conflicts and exclusions, as every round has them. */
    public static final SpecialCases FEW = new SpecialCases(5, 5, 0, 0, 0, 0);

    /** No special case at all. */
    public static final SpecialCases NONE = new SpecialCases(0, 0, 0, 0, 0, 0);

    /** Some of every kind, as in the re-match of a round that was published. */
    public static final SpecialCases EVERY_KIND = new SpecialCases(5, 10, 20, 20, 200, 10);

    public SpecialCases {
        GeneratorSettings.requireRange("conflicts", conflicts, 0, 1000);
        GeneratorSettings.requireRange("exclusions", exclusions, 0, 1000);
        GeneratorSettings.requireRange("pins", pins, 0, 1000);
        GeneratorSettings.requireRange("links", links, 0, 1000);
        GeneratorSettings.requireRange("incumbents", incumbents, 0, 1000);
        GeneratorSettings.requireRange("openToOffers", openToOffers, 0, 1000);
    }
}
