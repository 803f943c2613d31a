package org.charterexchange.frontend.forms;

import java.util.List;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;

/**
 * Why a form was not taken.
 *
 * @param refusal what happened in words, where no single field was at fault
 * @param faults the fields at fault
 * @param changed what somebody else changed first; empty where nobody did
 */
public record FormErrors(@Nullable String refusal, List<Fault> faults, List<Changed> changed) {
    /** A form that nothing is wrong with. */
    public static final FormErrors NONE = new FormErrors(null, List.of(), List.of());

    /**
     * One fault.
     *
     * @param field the field's name, which is also its element's id; {@code form} where there is none
     * @param value what was sent
     * @param code what was expected, as a code of {@link org.charterexchange.contract.faults.FaultCodes}
     * @param arguments what fills the code
     * @param otherwise the same in words of the API, for a code that is not known here
     */
    public record Fault(String field, @Nullable String value, String code, List<Argument> arguments, String otherwise) {
        /** Keeps its own list. */
        public Fault {
            arguments = List.copyOf(arguments);
        }

        /** A fault that the pages themselves find. */
        public static Fault of(String field, @Nullable String value, Expectation expected) {
            return new Fault(field, value, expected.code(), expected.arguments(), expected.code());
        }

        private static Fault of(FieldFault fault) {
            return new Fault(
                    FormErrors.field(fault.pointer()),
                    fault.value(),
                    fault.code(),
                    fault.arguments(),
                    fault.expected());
        }
    }

    /**
     * A field that somebody else changed first.
     *
     * @param field the field's name, which is also its element's id
     * @param now what it says since then, where that can be told in a line
     */
    public record Changed(String field, @Nullable String now) {}

    /** Keeps its own lists. */
    public FormErrors {
        faults = List.copyOf(faults);
        changed = List.copyOf(changed);
    }

    /** What is wrong with a form that nobody else has changed. */
    public FormErrors(@Nullable String refusal, List<Fault> faults) {
        this(refusal, faults, List.of());
    }

    /** Returns what the API said about a form. */
    public static FormErrors of(UpstreamProblem refused) {
        List<Fault> faults = refused.faults().stream().map(Fault::of).toList();
        @Nullable String detail = refused.problem().detail();
        @Nullable String refusal = detail == null ? refused.problem().title() : detail;
        return new FormErrors(faults.isEmpty() ? refusal : null, faults);
    }

    /** Returns the same where somebody else was first: what they changed. */
    FormErrors after(List<Changed> first) {
        return new FormErrors(refusal, faults, first);
    }

    /** Returns whether nothing is wrong. */
    public boolean empty() {
        return refusal == null && faults.isEmpty();
    }

    /** Returns what is wrong with a field; absent where nothing is. */
    public @Nullable Fault of(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The first step of a JSON pointer, or the name of a parameter. */
    private static String field(String pointer) {
        String path = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        int end = path.indexOf('/');
        String field = end < 0 ? path : path.substring(0, end);
        return field.isEmpty() ? "form" : field;
    }
}
