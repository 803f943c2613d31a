package org.charterexchange.service.problems;

import java.util.Locale;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.faults.FieldFault;

/**
 * One thing wrong with an input, which can be answered in any language.
 */
public interface LocalisableFault {

    /** What the API answers about it in this language. */
    FieldFault in(Locale locale, FaultMessages messages);
}
