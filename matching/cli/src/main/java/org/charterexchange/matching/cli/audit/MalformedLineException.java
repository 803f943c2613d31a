package org.charterexchange.matching.cli.audit;

/** A line that is not what the format says. */
final class MalformedLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TrailStatement expected;

    MalformedLineException(TrailStatement.Code code, Object... arguments) {
        this.expected = TrailStatement.of(code, arguments);
    }

    /** What was expected instead. */
    TrailStatement expected() {
        return expected;
    }
}
