package org.charterexchange.matching.fault;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param value what stands there, shortened to 100 characters
 * @param expected what should stand there, in words
 */
public record Fault(String pointer, String value, String expected) {

    private static final int LONGEST = 100;

    public Fault {
        value = value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(document)" : pointer) + ": " + value + ": expected " + expected;
    }
}
