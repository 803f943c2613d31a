package org.charterexchange.service.architecture.broken.rounds;

import java.time.ZoneId;

/** Breaks the rule that one class knows in which zone people live. */
public final class ClockOfItsOwn {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private ClockOfItsOwn() {}

    static String zone() {
        return LONDON.getId();
    }
}
