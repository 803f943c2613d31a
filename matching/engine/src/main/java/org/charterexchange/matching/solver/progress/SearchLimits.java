package org.charterexchange.matching.solver.progress;

/** When a search ends unless it has proven its matching optimal before. */
public sealed interface SearchLimits {

    /**
     * After so much wall-clock time; the outcome depends on the machine.
     *
     * @param seconds at least 0, and finite
     */
    record Seconds(double seconds) implements SearchLimits {
        public Seconds {
            if (!(seconds >= 0 && Double.isFinite(seconds))) {
                throw new IllegalArgumentException("seconds must be at least 0 and finite, but is " + seconds);
            }
        }
    }

    /**
     * After so many tried moves; the outcome depends on the problem, the seed and the start only.
     *
     * @param steps at least 0
     */
    record Steps(long steps) implements SearchLimits {
        public Steps {
            if (steps < 0) {
                throw new IllegalArgumentException("steps must be at least 0, but is " + steps);
            }
        }
    }
}
