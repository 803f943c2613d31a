package org.charterexchange.matching.verify.instance;

import java.util.List;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/** The three families of clearances, each from low to high. */
final class ClearanceFamilies {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("NPPV1", "NPPV2A", "NPPV2F", "NPPV3"), List.of("RV", "MV"), List.of("BPSS", "CTC", "SC", "DV"));

    private ClearanceFamilies() {}

    static List<String> read(JsonNode node) {
        List<String> names = node.texts();
        for (int i = 0; i < names.size(); i++) {
            if (family(names.get(i)).isEmpty()) {
                throw node.items().get(i).expected(StatementCode.ONE_OF, Statement.list(all()));
            }
        }
        return names;
    }

    /** Whether every clearance asked for, or a higher one of its family, is held. */
    static boolean satisfied(List<String> asked, List<String> held) {
        return asked.stream().allMatch(one -> {
            List<String> family = family(one);
            return held.stream().anyMatch(has -> family.indexOf(has) >= family.indexOf(one));
        });
    }

    private static List<String> all() {
        return FAMILIES.stream().flatMap(List::stream).toList();
    }

    private static List<String> family(String clearance) {
        return FAMILIES.stream()
                .filter(family -> family.contains(clearance))
                .findFirst()
                .orElse(List.of());
    }
}
