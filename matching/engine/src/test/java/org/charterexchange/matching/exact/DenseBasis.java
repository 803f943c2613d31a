package org.charterexchange.matching.exact;

import java.math.BigInteger;
import java.util.Arrays;

/** The columns of a basis written out, and plain arithmetic on them that the factors are compared with. */
final class DenseBasis {

    private final int rows;
    private final double[][] column;

    DenseBasis(ConstraintMatrix matrix, int[] basic) {
        rows = matrix.rows;
        column = new double[basic.length][rows];
        for (int position = 0; position < basic.length; position++) {
            matrix.addTo(column[position], basic[position], 1);
        }
    }

    /** The basis times a vector. */
    double[] times(double[] vector) {
        double[] product = new double[rows];
        for (int position = 0; position < column.length; position++) {
            for (int row = 0; row < rows; row++) {
                product[row] += column[position][row] * vector[position];
            }
        }
        return product;
    }

    /** The transposed basis times a vector. */
    double[] transposedTimes(double[] vector) {
        double[] product = new double[column.length];
        for (int position = 0; position < column.length; position++) {
            for (int row = 0; row < rows; row++) {
                product[position] += column[position][row] * vector[row];
            }
        }
        return product;
    }

    /** The rank, by fraction-free elimination in whole numbers (E. Bareiss, 1968). */
    int rank() {
        BigInteger[][] left = Arrays.stream(column)
                .map(one -> Arrays.stream(one)
                        .mapToObj(entry -> BigInteger.valueOf((long) entry))
                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
        int rank = 0;
        BigInteger previous = BigInteger.ONE;
        for (int row = 0; row < rows && rank < left.length; row++) {
            int pivot = rank;
            while (pivot < left.length && left[pivot][row].signum() == 0) {
                pivot++;
            }
            if (pivot == left.length) {
                continue;
            }
            BigInteger[] swapped = left[pivot];
            left[pivot] = left[rank];
            left[rank] = swapped;
            for (int other = rank + 1; other < left.length; other++) {
                BigInteger factor = left[other][row];
                for (int r = 0; r < rows; r++) {
                    left[other][r] = left[other][r]
                            .multiply(swapped[row])
                            .subtract(swapped[r].multiply(factor))
                            .divide(previous);
                }
            }
            previous = swapped[row];
            rank++;
        }
        return rank;
    }
}
