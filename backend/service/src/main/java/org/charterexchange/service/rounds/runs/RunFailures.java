package org.charterexchange.service.rounds.runs;

import java.util.stream.Collectors;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.service.rounds.bytes.DamagedBytesException;

/**
 * Says in words why a run failed and what to do; internals stay in the log.
 */
final class RunFailures {

    private static final int NAMED = 5;

    private RunFailures() {}

    static String words(Throwable failure) {
        if (failure instanceof RefusedInstanceException refused) {
            return "The instance cannot be solved: " + faults(refused)
                    + ". Correct this in a new round, or ask for help; nothing was changed.";
        }
        if (failure instanceof DamagedBytesException damaged) {
            return damaged.getMessage() + ". Then start the run again; nothing was changed.";
        }
        if (failure instanceof SolverOutOfMemoryException) {
            return "The solver ran out of memory. Give the service more memory, or start a run when no other is at work;"
                    + " nothing was changed.";
        }
        return "The solver failed unexpectedly. Nothing was changed. Start the run again; if it fails again, quote this"
                + " run's id when asking for help.";
    }

    private static String faults(RefusedInstanceException refused) {
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        return refused.faults().stream()
                .limit(NAMED)
                .map(fault -> fault.pointer() + " is " + english.render(fault.found()) + ", expected "
                        + english.render(fault.expected()))
                .collect(Collectors.joining("; "));
    }

    /** Over this run so many workers fell silent that another would not help. */
    static String abandoned(int attempts) {
        return "The process that solved it ended " + attempts
                + " times before it was done, perhaps for want of memory. Nothing was changed. Look at the service's log,"
                + " then start the run again.";
    }
}
