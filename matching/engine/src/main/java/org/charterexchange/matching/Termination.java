package org.charterexchange.matching;

/** When solving ends unless the matching is proven optimal before. */
public sealed interface Termination {

    /**
     * After so much wall-clock time; the matching depends on the machine.
     *
     * @param seconds 1 to 86,400
     */
    record Seconds(int seconds) implements Termination {

        /** A day. */
        public static final int MOST = 86_400;

        public Seconds {
            if (seconds < 1 || seconds > MOST) {
                throw new IllegalArgumentException("seconds is " + seconds + ", expected 1 to " + MOST);
            }
        }

        @Override
        public String toString() {
            return seconds + (seconds == 1 ? " second" : " seconds");
        }
    }

    /**
     * After so many steps of the search; the matching depends on instance, seed and checkpoint only.
     *
     * @param steps at least 1
     */
    record Steps(long steps) implements Termination {

        public Steps {
            if (steps < 1) {
                throw new IllegalArgumentException("steps is " + steps + ", expected at least 1");
            }
        }

        @Override
        public String toString() {
            return steps + (steps == 1 ? " step" : " steps");
        }
    }
}
