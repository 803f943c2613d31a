package org.charterexchange.frontend.rounds;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A run as it was typed.
 *
 * @param key makes the form act once however often it is sent
 * @param limit {@code seconds} or {@code steps}, whichever counts
 */
public record StartForm(
        @Nullable String key,
        @Nullable String limit,
        @Nullable String seconds,
        @Nullable String steps,
        @Nullable String seed) {

    static StartForm empty(String key) {
        return new StartForm(key, "seconds", "30", "", "0");
    }

    /** What was typed that is not a whole number. */
    List<Fault> faults(Words words) {
        List<Fault> faults = new ArrayList<>();
        if (bySteps() && number(steps) == null) {
            faults.add(new Fault("steps", steps, words.say("rounds.start.whole")));
        }
        @Nullable Long time = number(seconds);
        if (!bySteps() && (time == null || time.intValue() != time)) {
            faults.add(new Fault("seconds", seconds, words.say("rounds.start.whole")));
        }
        if (seed != null && !seed.isBlank() && number(seed) == null) {
            faults.add(new Fault("seed", seed, words.say("rounds.start.whole")));
        }
        return faults;
    }

    /** The run to start; asks for a form without faults. */
    RunRequest request() {
        @Nullable Long time = number(seconds);
        return bySteps()
                ? new RunRequest(null, number(steps), number(seed))
                : new RunRequest(time == null ? null : time.intValue(), null, number(seed));
    }

    /** Returns whether the steps count, not the time. */
    public boolean bySteps() {
        return "steps".equals(limit);
    }

    private static @Nullable Long number(@Nullable String typed) {
        try {
            return typed == null ? null : Long.valueOf(typed.strip().replace(",", ""));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
