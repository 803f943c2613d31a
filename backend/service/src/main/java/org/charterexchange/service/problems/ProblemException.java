package org.charterexchange.service.problems;

import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.ChangeView;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on its way to the client; everything in it may be shown to the client.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<LocalisableFault> faults;
    private final transient @Nullable ChangeView change;

    /**
     * A refusal without faults of input.
     *
     * @param arguments what the message names, in the order that its text numbers them
     */
    public ProblemException(ProblemType type, Object... arguments) {
        this(type, null, List.of(), null, arguments);
    }

    /** A refusal of input that names every fault of it. */
    public static ProblemException of(ProblemType type, List<? extends LocalisableFault> faults) {
        return new ProblemException(type, null, faults, null);
    }

    /**
     * A refusal of a step that a life cycle does not allow now.
     *
     * @param what the kind of object, as in the keys {@code refused-transition.…} of the problems' texts
     * @param state what it is in, said by the key {@code state.…}
     * @param step what was asked for, said by the key {@code step.…}
     */
    public static ProblemException refusedTransition(String what, Object state, String step) {
        return new ProblemException(
                ProblemType.REFUSED_TRANSITION,
                ProblemText.of("refused-transition." + what),
                ProblemText.of(
                        "state." + state.toString().toLowerCase(Locale.ROOT).replace('_', '-')),
                ProblemText.of("step." + step));
    }

    /** A refusal of a change that is based on an older version: another one came first. */
    public static ProblemException changed(ChangeView first) {
        return new ProblemException(ProblemType.VERSION_MISMATCH, null, List.of(), first);
    }

    /** The same refusal with the failure that led to it, which only the log shows. */
    static ProblemException causedBy(
            @Nullable Throwable cause, ProblemType type, List<? extends LocalisableFault> faults) {
        return new ProblemException(type, cause, faults, null);
    }

    private ProblemException(
            ProblemType type,
            @Nullable Throwable cause,
            List<? extends LocalisableFault> faults,
            @Nullable ChangeView change,
            Object... arguments) {
        super(type + " " + List.of(arguments) + " " + faults, cause);
        this.type = type;
        this.arguments = List.of(arguments);
        this.faults = List.copyOf(faults);
        this.change = change;
    }

    /** What kind of refusal this is. */
    public ProblemType type() {
        return type;
    }

    /** Every fault of the input; empty where the input was not at fault. */
    public List<LocalisableFault> faults() {
        return faults;
    }

    /** The change that came first; absent where the refusal has another reason. */
    @Nullable ChangeView change() {
        return change;
    }

    List<Object> arguments() {
        return arguments;
    }
}
