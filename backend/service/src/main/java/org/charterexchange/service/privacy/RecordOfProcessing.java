package org.charterexchange.service.privacy;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.ProcessingView;
import org.charterexchange.service.personaldata.HeldCollection;

/**
 * The record of processing, made from the declarations of the collections.
 */
final class RecordOfProcessing {

    private RecordOfProcessing() {}

    static ProcessingView of(List<HeldCollection> collections, RetentionSettings kept) {
        Map<DataCategory, List<HeldCollection>> byKind = new LinkedHashMap<>();
        collections.forEach(held -> byKind.computeIfAbsent(held.category(), kind -> new ArrayList<>())
                .add(held));
        return new ProcessingView(byKind.entrySet().stream()
                .map(entry -> activity(entry.getKey(), entry.getValue(), kept))
                .toList());
    }

    private static ProcessingView.Activity activity(
            DataCategory kind, List<HeldCollection> held, RetentionSettings kept) {
        HeldCollection first = held.get(0);
        return new ProcessingView.Activity(
                kind,
                held.stream().map(HeldCollection::collection).toList(),
                first.personal(),
                first.basis(),
                first.onErasure(),
                kept.of(kind).map(Period::toString).orElse(null));
    }
}
