package org.charterexchange.matching.cli;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.Locale;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveProgress;
import org.charterexchange.matching.result.Result;

/** Writes a line of progress, at most one a second. */
final class ProgressLine implements SolveListener {

    private static final double SECONDS_BETWEEN_LINES = 1;

    private final PrintWriter err;
    private double last = -SECONDS_BETWEEN_LINES;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void progressed(SolveProgress progress) {
        if (progress.seconds() >= last + SECONDS_BETWEEN_LINES) {
            last = progress.seconds();
            err.println(String.format(
                    Locale.ROOT,
                    "%7.1f s  %,12d steps  %,7d placed  %,12d points  bound %,12d  gap %s",
                    progress.seconds(),
                    progress.steps(),
                    progress.placed(),
                    progress.points(),
                    progress.upperBound(),
                    percent(progress.points(), progress.upperBound())));
            err.flush();
        }
    }

    /** The gap in per cent, rounded up to four places. */
    static String percent(long points, long upperBound) {
        return Result.gap(points, upperBound)
                        .movePointRight(2)
                        .setScale(4, RoundingMode.CEILING)
                        .toPlainString()
                + " %";
    }

    @Override
    public boolean stopRequested() {
        return false;
    }
}
