package org.charterexchange.service.privacy;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.ProcessingView;

/**
 * The record of processing, made from the declarations of the collections.
 */
final class RecordOfProcessing {

    private RecordOfProcessing() {}

    static ProcessingView of(RetentionSettings kept) {
        Map<Holding, List<Declared>> byKind = new LinkedHashMap<>();
        Holdings.ALL.forEach(declared -> byKind.computeIfAbsent(declared.holding(), kind -> new ArrayList<>())
                .add(declared));
        return new ProcessingView(byKind.entrySet().stream()
                .map(entry -> activity(entry.getKey(), entry.getValue(), kept))
                .toList());
    }

    private static ProcessingView.Activity activity(Holding kind, List<Declared> declared, RetentionSettings kept) {
        Declared first = declared.get(0);
        return new ProcessingView.Activity(
                kind,
                declared.stream().map(Declared::collection).toList(),
                first.personal(),
                first.basis(),
                first.onErasure(),
                kept.of(kind).map(Period::toString).orElse(null));
    }
}
