package org.charterexchange.matching.generate;

import java.util.Objects;

/**
 * What to generate.
 *
 * @param candidates how many candidates, 0 to 1,000,000; there are about as many seats
 * @param seed any number; the same settings give the same bytes
 * @param pairsPerCandidate eligible pairs to aim at for each candidate who is not open to offers, 1 to 50
 * @param specialCases how many conflicts, pins, links and the like
 */
public record GeneratorSettings(int candidates, long seed, int pairsPerCandidate, SpecialCases specialCases) {

    /** What a round usually holds: 3 to 8 applications, about four of them eligible. */
    public static final int USUAL_PAIRS = 4;

    /**
     * @throws IllegalArgumentException naming the setting that is out of range, its value and the range
     */
    public GeneratorSettings {
        requireRange("candidates", candidates, 0, 1_000_000);
        requireRange("pairsPerCandidate", pairsPerCandidate, 1, 50);
        Objects.requireNonNull(specialCases, "specialCases");
    }

    /** A usual round: about four eligible pairs a candidate and few special cases. */
    public static GeneratorSettings of(int candidates, long seed) {
        return new GeneratorSettings(candidates, seed, USUAL_PAIRS, SpecialCases.FEW);
    }

    /** These settings with another number of pairs to aim at. */
    public GeneratorSettings withPairsPerCandidate(int pairs) {
        return new GeneratorSettings(candidates, seed, pairs, specialCases);
    }

    /** These settings with other special cases. */
    public GeneratorSettings withSpecialCases(SpecialCases cases) {
        return new GeneratorSettings(candidates, seed, pairsPerCandidate, cases);
    }

    static void requireRange(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", expected a number from " + lowest + " to " + highest);
        }
    }
}
