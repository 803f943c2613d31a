package org.charterexchange.matching.verify;

/** Says that a file is not what the specification asks for at one place. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String claimed;
    private final String expected;

    UnreadableException(String pointer, String claimed, String expected) {
        super(pointer + ": " + claimed + ", expected " + expected, null, false, false);
        this.pointer = pointer;
        this.claimed = claimed;
        this.expected = expected;
    }

    Finding finding(String rule) {
        return new Finding(pointer, claimed, expected, rule);
    }
}
