package org.charterexchange.service.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.importable.Importable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The entries of a file and the feature that takes them.
 *
 * @param <E> an entry of the feature
 */
final class Entries<E> implements Importer.Prepared {

    private static final Map<String, String> COLUMNS = Map.of(
            "/stages/lowest", "lowestStage",
            "/stages/highest", "highestStage",
            "/location/latitude", "latitude",
            "/location/longitude", "longitude");

    private final Importable<E> feature;
    private final List<Cells> cells = new ArrayList<>();
    private final List<E> entries = new ArrayList<>();
    private final List<CellFault> found;

    Entries(Importable<E> feature, List<ImportRow> rows, List<CellFault> found, Function<Cells, E> entry, String key) {
        this.feature = feature;
        this.found = found;
        Map<Object, Long> lines = new HashMap<>();
        for (ImportRow row : rows) {
            Cells of = new Cells(row, found);
            cells.add(of);
            entries.add(entry.apply(of));
            Object id = row.cells().get(key);
            if (id != null) {
                requireNew(id.toString(), row.line(), lines.putIfAbsent(id, row.line()), key);
            }
        }
    }

    private void requireNew(String id, long line, @Nullable Long before, String key) {
        if (before != null) {
            Expectation expected = FaultCodes.ID_ONCE.with(before);
            found.add(CellFault.of(line, key, id, expected));
        }
    }

    @Override
    public Mono<List<CellFault>> faults(Caller by) {
        return feature.faults(by, entries).map(all -> {
            for (int i = 0; i < all.size(); i++) {
                cells.get(i).addAll(all.get(i), Entries::column);
            }
            return found;
        });
    }

    @Override
    public Mono<List<RowDoubt>> warnings(int most) {
        return feature.warnings(entries, most)
                .map(found -> found.stream()
                        .map(each -> new RowDoubt(cells.get(each.entry()).line(), each))
                        .toList());
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Mono<Set<String>> rounds() {
        return feature.rounds(entries);
    }

    @Override
    public Mono<Counts> counts(int from, int to) {
        return feature.counts(entries.subList(from, to));
    }

    @Override
    public Mono<Void> apply(Caller by, int from, int to) {
        return feature.apply(by, entries.subList(from, to)).then();
    }

    static String column(String pointer) {
        String named = COLUMNS.get(pointer);
        return named != null ? named : pointer.split("/", 3)[1];
    }
}
