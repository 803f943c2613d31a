package org.charterexchange.matching.bound;

import java.util.Arrays;

/** Rounds prices to millionths and gives them the shape of a certificate. */
final class CertificateWriter {

    private final DualVariables rows;
    private final int[] swapFirst;
    private final int[] swapSecond;

    CertificateWriter(DualVariables rows) {
        this.rows = rows;
        OrganisationArcs arcs = rows.arcs;
        swapFirst = new int[arcs.swapCount()];
        swapSecond = new int[arcs.swapCount()];
        for (int l = 0; l < arcs.count(); l++) {
            if (arcs.swap()[l] >= 0 && arcs.forward(l)) {
                swapFirst[arcs.swap()[l]] = arcs.home()[l];
                swapSecond[arcs.swap()[l]] = arcs.host()[l];
            }
        }
    }

    Certificate write(double[] prices) {
        long[] rounded = new long[rows.count];
        for (int r = 0; r < rows.count; r++) {
            rounded[r] = Math.round(rows.clamp(r, prices[r]) * Certificate.SCALE);
        }
        return new Certificate(
                Arrays.copyOfRange(rounded, 0, rows.host),
                Arrays.copyOfRange(rounded, rows.host, rows.release),
                Arrays.copyOfRange(rounded, rows.release, rows.reciprocity),
                Arrays.copyOfRange(rounded, rows.reciprocity, rows.firstSent),
                Arrays.copyOfRange(rounded, rows.firstSent, rows.firstHosted),
                Arrays.copyOfRange(rounded, rows.firstHosted, rows.swap),
                new Certificate.SwapShares(
                        swapFirst.clone(), swapSecond.clone(), Arrays.copyOfRange(rounded, rows.swap, rows.link)),
                Arrays.copyOfRange(rounded, rows.link, rows.count));
    }
}
