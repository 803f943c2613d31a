package org.charterexchange.service.importable;

import java.util.List;
import java.util.Set;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.problems.Fault;
import reactor.core.publisher.Mono;

/**
 * Takes many entries at once: checked as a whole, and applied so that applying the same again changes nothing.
 *
 * @param <E> what an entry is
 */
public interface Importable<E> {

    /** What is wrong with each entry, in their order; with any fault nothing must be applied. */
    Mono<List<List<Fault>>> faults(Caller by, List<E> entries);

    /** The rounds in which these entries change something that is there already; none unless a feature says so. */
    default Mono<Set<String>> rounds(List<E> entries) {
        return Mono.just(Set.of());
    }

    /** What of entries without a fault comes to nothing as things stand; no more than so many. */
    default Mono<List<Warning>> warnings(List<E> entries, int most) {
        return Mono.just(List.of());
    }

    /** What {@link #apply} would do now. */
    Mono<Counts> counts(List<E> entries);

    /** Makes things what the entries say, and tells what that changed; again changes nothing. */
    Mono<Counts> apply(Caller by, List<E> entries);
}
