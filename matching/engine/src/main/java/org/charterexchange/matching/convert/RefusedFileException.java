package org.charterexchange.matching.convert;

import java.util.List;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.RefusedInputException;

/** A file that has faults, each with its line and column; nothing of it was used. */
public final class RefusedFileException extends RefusedInputException {

    private static final long serialVersionUID = 1L;

    RefusedFileException(List<Fault> faults) {
        super("file", faults);
    }
}
