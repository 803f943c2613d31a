package org.charterexchange.frontend.privacy;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Takes a period apart, for messages that say it in words: in days, in whole years, or else in months. */
public final class Periods {
    private static final int MONTHS = 12;

    Periods() {}

    /** Returns the key of the message that says such a period. */
    public String key(@Nullable String period) {
        if (period == null) {
            return "privacy.kept.no-limit";
        }
        long months = Period.parse(period).toTotalMonths();
        if (months == 0) {
            return "privacy.kept.days";
        }
        return months % MONTHS == 0 ? "privacy.kept.years" : "privacy.kept.months";
    }

    /** Returns how many days, months or years it has. */
    public long count(@Nullable String period) {
        if (period == null) {
            return 0;
        }
        Period parts = Period.parse(period);
        long months = parts.toTotalMonths();
        if (months == 0) {
            return parts.get(ChronoUnit.DAYS);
        }
        return months % MONTHS == 0 ? months / MONTHS : months;
    }
}
