package org.charterexchange.matching.exact;

/**
 * Factorises a basis into a lower and an upper triangle: columns and rows with a single entry come first, as nearly all
 * of a matching's basis has, then the small nucleus that is left, with threshold pivoting.
 *
 * <p>L. Suhl, U. Suhl, <em>Computing sparse LU factorizations for large-scale linear programming bases</em>, 1990.
 */
final class LuFactorisation {

    final TriangularFactors factors;

    private final ConstraintMatrix matrix;
    private final BasisPattern pattern;
    private final SingletonPivots singletons;
    private final NucleusPivots nucleus;

    LuFactorisation(ConstraintMatrix matrix) {
        this.matrix = matrix;
        factors = new TriangularFactors(matrix);
        pattern = new BasisPattern(matrix);
        singletons = new SingletonPivots(matrix, factors, pattern);
        nucleus = new NucleusPivots(matrix, factors, pattern);
    }

    /**
     * Factorises a basis and puts each of its variables at the row of its pivot.
     *
     * @param basic the variables; where they depend on one another, some are replaced by slack variables
     */
    void run(int[] basic) {
        factors.clear();
        pattern.fill(basic);
        singletons.takeColumns(basic);
        singletons.takeRows(basic);
        nucleus.take(basic);
        int[] given = basic.clone();
        for (int row = 0; row < basic.length; row++) {
            if (factors.pivotOf[row] >= 0) {
                basic[row] = given[factors.pivotOf[row]];
            } else {
                basic[row] = matrix.structurals + row;
                factors.addUpperColumn(basic[row], row);
            }
        }
    }
}
