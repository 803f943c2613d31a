package org.charterexchange.service.importable;

import java.util.List;
import org.charterexchange.contract.arguments.Phrase;

/**
 * What an entry will come to nothing for, in both languages; it is taken all the same.
 *
 * @param entry which entry, from 0
 * @param pointer the field
 * @param value what of it is meant
 * @param reason a stable name
 */
public record Warning(
        int entry, String pointer, String value, String reason, List<Phrase> details, String english, String welsh) {

    /** Keeps its own list. */
    public Warning {
        details = List.copyOf(details);
    }
}
