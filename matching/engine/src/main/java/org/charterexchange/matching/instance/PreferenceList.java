package org.charterexchange.matching.instance;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An unchangeable list of ids, best first, that finds an id without looking through all of them: a candidate who applies
 * everywhere is asked about each placement once. Safe for many threads.
 */
final class PreferenceList extends AbstractList<String> implements RandomAccess {

    /** Up to here looking through the list costs less than hashing. */
    private static final int SHORT = 16;

    private final List<String> ids;
    private volatile @Nullable Map<String, Integer> positions;

    private PreferenceList(List<String> ids) {
        this.ids = ids;
    }

    static List<String> copyOf(List<String> ids) {
        if (ids instanceof PreferenceList) {
            return ids;
        }
        List<String> copy = List.copyOf(ids);
        return copy.size() <= SHORT ? copy : new PreferenceList(copy);
    }

    @Override
    public String get(int index) {
        return ids.get(index);
    }

    @Override
    public int size() {
        return ids.size();
    }

    @Override
    public boolean contains(@Nullable Object id) {
        return indexOf(id) >= 0;
    }

    @Override
    public int indexOf(@Nullable Object id) {
        return id instanceof String text ? positions().getOrDefault(text, -1) : -1;
    }

    private Map<String, Integer> positions() {
        Map<String, Integer> built = positions;
        if (built == null) {
            built = new HashMap<>(2 * ids.size());
            for (int position = 0; position < ids.size(); position++) {
                built.putIfAbsent(ids.get(position), position);
            }
            positions = built;
        }
        return built;
    }
}
