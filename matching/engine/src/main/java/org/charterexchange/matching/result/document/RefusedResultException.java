package org.charterexchange.matching.result.document;

import java.util.List;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.RefusedInputException;

/** A result file that cannot be read; nothing of it was used. */
public final class RefusedResultException extends RefusedInputException {

    private static final long serialVersionUID = 1L;

    public RefusedResultException(List<Fault> faults) {
        super("result", faults);
    }
}
