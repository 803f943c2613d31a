package org.charterexchange.matching.result;

import java.util.List;
import org.charterexchange.matching.json.Fault;
import org.charterexchange.matching.json.RefusedInputException;

/** A result file that cannot be read; nothing of it was used. */
public final class RefusedResultException extends RefusedInputException {

    private static final long serialVersionUID = 1L;

    public RefusedResultException(List<Fault> faults) {
        super("result", faults);
    }
}
