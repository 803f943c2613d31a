package org.charterexchange.service.imports.queue;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.bson.types.Binary;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * An accepted file: from the moment it is kept, all of it will be imported, through any crash.
 *
 * @param json whether the file is JSON rather than CSV
 * @param rounds every round whose placements or applications it may change, its own included
 * @param file the file, until it is imported
 * @param sha256 its hash, hexadecimal
 * @param admitted whether its round took it after it was kept; where there is a round, nothing is imported before
 * @param hold who works on it
 * @param progress how far it is imported
 * @param done whether nothing more will come of it
 * @param refused whether its round closed before anything was imported
 */
public record ImportBatch(
        String id,
        long version,
        ImportKind kind,
        boolean json,
        @Nullable String round,
        Set<String> rounds,
        @Nullable Binary file,
        String sha256,
        int rows,
        String person,
        String name,
        Set<Role> roles,
        @Nullable String organisation,
        Instant acceptedAt,
        @Nullable Boolean admitted,
        Hold hold,
        Progress progress,
        boolean done,
        boolean refused,
        @Nullable Instant endedAt)
        implements VersionedDocument {

    /**
     * Who works on a file.
     *
     * @param owner the worker that holds the lease
     * @param epoch counts the leases from 1
     * @param until when another worker may take it
     * @param failures how often importing it has failed so far
     */
    public record Hold(@Nullable String owner, long epoch, Instant until, int failures) {}

    /**
     * How far a file is imported.
     *
     * @param rows so many from the first one on
     * @param counts what became of them
     * @param next what becomes of the piece that is being imported now, found out before its first entry was written
     */
    public record Progress(
            int rows, Counts counts, @Nullable Counts next) {

        static final Progress NONE = new Progress(0, new Counts(0, 0, 0), null);

        /** The same, about to import a piece of which this becomes. */
        public Progress beginning(Counts piece) {
            return new Progress(rows, counts, piece);
        }

        /** The same, the piece that was begun being imported. */
        public Progress past(int size) {
            return new Progress(rows + size, counts.plus(Objects.requireNonNull(next)), null);
        }
    }

    ImportBatch ended(boolean wasRefused, Progress last, Instant at) {
        return new ImportBatch(
                id,
                version + 1,
                kind,
                json,
                round,
                rounds,
                null,
                sha256,
                rows,
                person,
                name,
                roles,
                organisation,
                acceptedAt,
                admitted,
                new Hold(null, hold.epoch(), at, hold.failures()),
                last,
                true,
                wasRefused,
                at);
    }

    /** Whether its round must still say that it takes the file. */
    public boolean waitsForItsRound() {
        return round != null && admitted == null;
    }

    /** Who sent it, as they were then. */
    public Caller caller() {
        return new Caller(person, name, roles, organisation, null, null);
    }

    ImportState stateAt(Instant now) {
        if (done) {
            return refused ? ImportState.REFUSED : ImportState.DONE;
        }
        if (hold.owner() != null && now.isBefore(hold.until())) {
            return ImportState.WORKING;
        }
        return hold.failures() > 0 ? ImportState.FAILING : ImportState.WAITING;
    }

    /** As the API shows it. */
    public ImportView view(Instant now) {
        Counts counts = progress.counts();
        return new ImportView(
                id,
                kind,
                round,
                stateAt(now),
                rows,
                progress.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                organisation,
                name,
                acceptedAt,
                endedAt,
                hold.failures());
    }
}
