package org.charterexchange.matching.verify.json;

/** Says that a file is not what the specification asks for at one place. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String claimed;
    private final String expected;

    UnreadableDocumentException(String pointer, String claimed, String expected) {
        super(pointer + ": " + claimed + ", expected " + expected, null, false, false);
        this.pointer = pointer;
        this.claimed = claimed;
        this.expected = expected;
    }

    /** Where, as a JSON pointer (RFC 6901). */
    public String pointer() {
        return pointer;
    }

    /** What stands there. */
    public String claimed() {
        return claimed;
    }

    /** What should. */
    public String expected() {
        return expected;
    }
}
