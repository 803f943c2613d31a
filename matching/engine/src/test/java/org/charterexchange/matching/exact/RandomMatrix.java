package org.charterexchange.matching.exact;

import java.util.SplittableRandom;

/** Seeded coefficients, by which share of the entries is there. */
final class RandomMatrix {

    private RandomMatrix() {}

    /**
     * A matrix of whole coefficients from -3 to 3, or of ones and minus ones as in a matching's programmes.
     *
     * @param density how many of a hundred entries are there
     */
    static ConstraintMatrix draw(SplittableRandom random, int rows, int variables, int density, boolean ones) {
        MixedIntegerProgramme programme = new MixedIntegerProgramme();
        for (int variable = 0; variable < variables; variable++) {
            programme.addVariable(0, 1);
        }
        for (int row = 0; row < rows; row++) {
            programme.addRow(1, false);
            for (int variable = 0; variable < variables; variable++) {
                if (random.nextInt(100) < density) {
                    int size = ones ? 1 : 1 + random.nextInt(3);
                    programme.set(row, variable, random.nextInt(4) == 0 ? -size : size);
                }
            }
        }
        return new ConstraintMatrix(programme);
    }
}
