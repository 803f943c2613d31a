package org.charterexchange.matching.cli.audit;

/** A file that is no export of an audit trail, or a key that is none. */
final class UnreadableExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TrailStatement why;

    UnreadableExportException(TrailStatement.Code code, Object... arguments) {
        this.why = TrailStatement.of(code, arguments);
    }

    TrailStatement why() {
        return why;
    }
}
