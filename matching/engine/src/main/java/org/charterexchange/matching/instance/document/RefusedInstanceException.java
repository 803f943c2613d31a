package org.charterexchange.matching.instance.document;

import java.util.List;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.RefusedInputException;

/** An instance that has faults; nothing of it was used. */
public final class RefusedInstanceException extends RefusedInputException {

    private static final long serialVersionUID = 1L;

    public RefusedInstanceException(List<Fault> faults) {
        super("instance", faults);
    }
}
