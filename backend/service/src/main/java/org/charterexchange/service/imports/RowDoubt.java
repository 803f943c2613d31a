package org.charterexchange.service.imports;

import java.util.Locale;
import org.charterexchange.contract.imports.RowWarning;
import org.charterexchange.service.importable.Warning;
import org.charterexchange.service.language.Languages;

/**
 * What a row of a file comes to nothing for; it knows both languages.
 *
 * @param line the line of the file, the header being line 1; for JSON the index of the entry, from 1
 */
record RowDoubt(long line, Warning warning) {

    /** What the API answers about it in this language. */
    RowWarning in(Locale locale) {
        return new RowWarning(
                line,
                Entries.column(warning.pointer()),
                warning.value(),
                warning.reason(),
                locale.equals(Languages.WELSH) ? warning.welsh() : warning.english(),
                warning.details());
    }
}
