package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;

/** Draws items in proportion to their weights. */
final class WeightedSampler<T> {

    private final List<T> items = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    void add(T item, int weight) {
        total = Math.addExact(total, weight);
        items.add(item);
        upTo.add(total);
    }

    T draw(RandomSource random) {
        int ticket = random.below(total);
        int low = 0;
        int high = items.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo.get(middle) > ticket) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return items.get(low);
    }
}
