package org.charterexchange.service.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Knows which documents may carry audit entries that are not in their chains yet.
 */
@Component
public class PendingEntries {

    /** The field of a document that holds its pending entries. */
    public static final String FIELD = "pendingAudit";

    private static final int MOST_REMEMBERED = 20_000;

    private final Set<String> collections = new HashSet<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Set<String> suspect = new HashSet<>();

    /**
     * Documents that may carry pending entries.
     *
     * @param ids which; null where any of the collection may
     */
    public record Waiting(String collection, @Nullable List<String> ids) {}

    /** Counts every collection as written to: a crash may have left entries in any document of any of them. */
    public synchronized void suspectAll() {
        suspect.addAll(collections);
    }

    /** The documents written to since this was last asked. */
    public synchronized List<Waiting> takeWritten() {
        List<Waiting> taken = new ArrayList<>();
        suspect.forEach(name -> taken.add(new Waiting(name, null)));
        written.forEach((name, ids) -> {
            if (!suspect.contains(name)) {
                taken.add(new Waiting(name, List.copyOf(ids)));
            }
        });
        suspect.clear();
        written.clear();
        return taken;
    }

    synchronized void watch(String collection) {
        collections.add(collection);
    }

    synchronized boolean watches(String collection) {
        return collections.contains(collection);
    }

    /** Every collection that was opened. */
    synchronized List<String> watched() {
        return collections.stream().sorted().toList();
    }

    synchronized void written(String collection, List<String> ids) {
        Set<String> known = written.computeIfAbsent(collection, first -> new LinkedHashSet<>());
        known.addAll(ids);
        if (known.size() > MOST_REMEMBERED) {
            written.remove(collection);
            suspect.add(collection);
        }
    }
}
