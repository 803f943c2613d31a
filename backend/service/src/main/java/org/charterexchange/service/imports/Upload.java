package org.charterexchange.service.imports;

import org.bson.types.Binary;
import org.charterexchange.contract.imports.ImportKind;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sent it.
 *
 * @param json whether it is JSON rather than CSV
 * @param round the round it is for; absent where it is for none
 * @param file its bytes
 */
record Upload(ImportKind kind, boolean json, @Nullable String round, Binary file) {

    byte[] bytes() {
        return file.getData();
    }
}
