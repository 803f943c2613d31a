package org.charterexchange.service.imports;

import java.util.List;
import java.util.Set;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What differs from kind to kind of file.
 */
interface Importer {

    /** What the files hold. */
    ImportKind kind();

    /** The columns of the files. */
    ImportColumns columns();

    /** Completes where the caller may import into the round now. */
    Mono<Void> permit(Caller by, @Nullable String round);

    /** The entries of the rows; what cannot be read is added to the faults. */
    Prepared prepare(@Nullable String round, List<ImportRow> rows, List<CellFault> faults);

    /** The entries of a file, ready to be checked, counted and applied. */
    interface Prepared {

        /** Everything that is wrong with what could be read. */
        Mono<List<CellFault>> faults(Caller by);

        /** What of entries without a fault comes to nothing as things stand; no more than so many. */
        Mono<List<RowDoubt>> warnings(int most);

        /** How many entries there are. */
        int size();

        /** The rounds in which they change something that is there already. */
        Mono<Set<String>> rounds();

        /** What {@link #apply} would do now with the entries from one on to before another. */
        Mono<Counts> counts(int from, int to);

        /** Makes things what these entries say; again changes nothing. */
        Mono<Void> apply(Caller by, int from, int to);
    }
}
