package org.charterexchange.service.figures;

import org.jspecify.annotations.Nullable;

/**
 * Published figures about people leave out counts below five. Counts that add up to another one are for {@link Suppression}.
 */
public final class SmallCounts {

    /** The smallest count that may be told. */
    public static final int LEAST = 5;

    private SmallCounts() {}

    /** Whether a count would tell of too few people; none are too few as well. */
    public static boolean isSmall(int people) {
        return people < LEAST;
    }

    /** The count; null where it is left out. */
    public static @Nullable Integer told(int people) {
        return isSmall(people) ? null : people;
    }
}
