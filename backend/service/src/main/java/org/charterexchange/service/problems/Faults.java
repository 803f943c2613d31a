package org.charterexchange.service.problems;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.jspecify.annotations.Nullable;

/**
 * Collects every fault of an input, so that one answer names them all.
 */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /**
     * Adds a fault unless the condition holds.
     *
     * @param pointer where, as a JSON pointer into the body, or the name of a parameter or header
     * @param value what was sent
     * @param expected what was expected
     */
    public void require(boolean holds, String pointer, @Nullable Object value, Expectation expected) {
        if (!holds) {
            found.add(Fault.of(pointer, value, expected));
        }
    }

    /**
     * Requires a text of 1 to {@code longest} characters, of which one at least can be seen, without control characters
     * other than line ends and tabs.
     */
    public void text(String pointer, @Nullable String value, int longest) {
        boolean fits = value != null && value.codePoints().anyMatch(Faults::visible) && value.length() <= longest;
        require(fits, pointer, value, FaultCodes.CHARACTERS.with(longest));
        clean(pointer, value);
    }

    /** The same for a text on one line, such as a name, which stands in the middle of other texts. */
    public void line(String pointer, @Nullable String value, int longest) {
        text(pointer, value, longest);
        boolean one =
                value == null || value.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029');
        require(one, pointer, value, FaultCodes.ONE_LINE);
    }

    /** The same for a text that may be absent. */
    public void optionalText(String pointer, @Nullable String value, int longest) {
        require(
                value == null || value.length() <= longest,
                pointer,
                value,
                FaultCodes.AT_MOST_CHARACTERS.with(longest));
        clean(pointer, value);
    }

    /** Requires a whole number in a closed range. */
    public void range(String pointer, @Nullable Integer value, int lowest, int highest) {
        boolean inside = value != null && value >= lowest && value <= highest;
        require(inside, pointer, value, FaultCodes.WHOLE_NUMBER_FROM_TO.with(lowest, highest));
    }

    private void clean(String pointer, @Nullable String value) {
        boolean clean = value == null || value.codePoints().noneMatch(c -> forbidden(c) || isHalf(c));
        require(clean, pointer, value, FaultCodes.NO_CONTROL_CHARACTERS);
    }

    /** Half of a character stands for nothing and is no UTF-8: a store or reader may refuse or change it later. */
    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Whether no text may hold this character. */
    static boolean forbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** Every fault so far. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /**
     * Refuses the input where anything was found.
     *
     * @throws ProblemException {@link ProblemType#INVALID} with every fault
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID, found);
        }
    }
}
