package org.charterexchange.matching.cli.audit;

/** A file that is no export of an audit trail; the message says why. */
final class UnreadableExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableExportException(String why) {
        super(why);
    }
}
