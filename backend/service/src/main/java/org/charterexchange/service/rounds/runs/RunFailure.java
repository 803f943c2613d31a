package org.charterexchange.service.rounds.runs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.service.rounds.bytes.DamagedBytesException;
import org.charterexchange.service.rounds.language.RoundTexts;

/**
 * Why a run failed; internals stay in the log.
 *
 * @param code what went wrong
 * @param arguments what fills it, in the order that its text numbers them
 */
public record RunFailure(Code code, List<String> arguments) {

    private static final int NAMED = 5;

    /** What can go wrong. */
    public enum Code {
        /** The instance has faults; arguments: the first of them in English and in Welsh. */
        REFUSED_INSTANCE,
        /** What was stored is not there as it was; arguments: its key, its hash and the hash that it should have. */
        DAMAGED_BYTES,
        OUT_OF_MEMORY,
        /** Over this run so many workers fell silent that another would not help; argument: how many. */
        ABANDONED,
        UNEXPECTED;

        private String key() {
            return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Keeps its own list. */
    public RunFailure {
        arguments = List.copyOf(arguments);
    }

    static RunFailure of(Throwable failure) {
        if (failure instanceof RefusedInstanceException refused) {
            return new RunFailure(
                    Code.REFUSED_INSTANCE, List.of(faults(refused, Language.ENGLISH), faults(refused, Language.WELSH)));
        }
        if (failure instanceof DamagedBytesException damaged) {
            return new RunFailure(Code.DAMAGED_BYTES, List.of(damaged.key(), damaged.found(), damaged.expected()));
        }
        boolean memory = failure instanceof SolverOutOfMemoryException;
        return new RunFailure(memory ? Code.OUT_OF_MEMORY : Code.UNEXPECTED, List.of());
    }

    static RunFailure abandoned(int attempts) {
        return new RunFailure(Code.ABANDONED, List.of(Integer.toString(attempts)));
    }

    private static String faults(RefusedInstanceException refused, Language language) {
        PhraseRenderer words = PhraseRenderer.in(language);
        return refused.faults().stream()
                .limit(NAMED)
                .map(Fault::line)
                .map(words::render)
                .collect(Collectors.joining("; "));
    }

    /** What went wrong and what to do, in this language. */
    public String in(Locale locale) {
        Object[] filled = code == Code.REFUSED_INSTANCE
                ? new Object[] {arguments.get(Language.of(locale) == Language.WELSH ? 1 : 0)}
                : arguments.toArray();
        return RoundTexts.say(locale, code.key(), filled);
    }
}
