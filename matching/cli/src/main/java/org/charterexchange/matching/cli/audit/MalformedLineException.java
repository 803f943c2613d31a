package org.charterexchange.matching.cli.audit;

/** A line that is not what the format says; the message says what was expected instead. */
final class MalformedLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedLineException(String expected) {
        super(expected);
    }
}
