package org.charterexchange.service.imports;

import java.time.Instant;
import java.util.Set;
import org.bson.types.Binary;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An accepted file: from the moment it is kept, all of it will be imported, through any crash.
 *
 * @param json whether the file is JSON rather than CSV
 * @param file the file, until it is imported
 * @param sha256 its hash, hexadecimal
 * @param admitted whether its round took it after it was kept; where there is a round, nothing is imported before
 */
record ImportBatch(
        String id,
        long version,
        ImportKind kind,
        boolean json,
        @Nullable String round,
        @Nullable Binary file,
        String sha256,
        int rows,
        String person,
        String name,
        Set<Role> roles,
        @Nullable String organisation,
        Instant acceptedAt,
        @Nullable Boolean admitted,
        boolean done)
        implements VersionedDocument {

    /** The same, imported. */
    ImportBatch finished() {
        return new ImportBatch(
                id,
                version + 1,
                kind,
                json,
                round,
                null,
                sha256,
                rows,
                person,
                name,
                roles,
                organisation,
                acceptedAt,
                admitted,
                true);
    }

    boolean waitsForItsRound() {
        return round != null && admitted == null;
    }

    Caller caller() {
        return new Caller(person, name, roles, organisation, null, null);
    }
}
