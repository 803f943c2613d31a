package org.charterexchange.service.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a kind of file.
 *
 * @param required those that a file must have
 * @param optional those that it may have
 */
record ImportColumns(List<String> required, List<String> optional) {

    List<String> all() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
