package org.charterexchange.matching.benchmark.peers;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;

/** The mixed-integer solvers that OR-Tools brings along as native code. */
public final class OrTools {

    private static boolean loaded;

    private OrTools() {}

    /** Unpacks the native code, so that nobody's clock counts it. */
    public static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }

    /**
     * A solver, which must be deleted once it is not needed any more.
     *
     * @param name as OR-Tools has it: {@code CBC}, {@code SCIP} or {@code HIGHS}
     */
    public static MPSolver create(String name) {
        load();
        MPSolver mip = MPSolver.createSolver(name);
        if (mip == null) {
            throw new IllegalStateException("OR-Tools was built without " + name);
        }
        return mip;
    }

    /** Solves to the best there is, where the time is enough. */
    public static MPSolver.ResultStatus solve(MPSolver mip) {
        MPSolverParameters parameters = new MPSolverParameters();
        try {
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
            return mip.solve(parameters);
        } catch (IllegalArgumentException e) {
            // HiGHS with nothing in time answers a number that the Java names do not have
            return MPSolver.ResultStatus.NOT_SOLVED;
        } finally {
            parameters.delete();
        }
    }
}
