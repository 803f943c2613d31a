package org.charterexchange.matching.verify.json;

import org.charterexchange.matching.verify.statement.Statement;

/** Says that a file is not what the specification asks for at one place. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final transient Statement claimed;
    private final transient Statement expected;

    UnreadableDocumentException(String pointer, Statement claimed, Statement expected) {
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
    public Statement claimed() {
        return claimed;
    }

    /** What should. */
    public Statement expected() {
        return expected;
    }
}
