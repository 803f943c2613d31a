package org.charterexchange.service.refusals;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Bounds how many refusals are recorded one by one, so that a flood cannot fill the store: of each person in each hour the
 * first {@value #OF_A_KIND} of a kind and {@value #OF_A_PERSON} in all; the rest is counted by kind.
 *
 * <p>Persons are members, and everybody without membership is one person; kinds are operations and reasons. Both are few,
 * so that what is kept in memory is bounded as well.
 */
@Component
class RefusalBudget {

    static final int OF_A_KIND = 10;
    static final int OF_A_PERSON = 100;

    private final Map<String, Spent> persons = new HashMap<>();

    /** Whether this refusal is recorded; where not, it is counted. */
    synchronized boolean takes(String person, String kind) {
        return persons.computeIfAbsent(person, known -> new Spent()).takes(kind);
    }

    /** What was counted since this was last asked, by person and kind; everybody's budget is whole again. */
    synchronized Map<String, Map<String, Integer>> settle() {
        Map<String, Map<String, Integer>> rests = new TreeMap<>();
        persons.forEach((person, spent) -> {
            if (!spent.rest.isEmpty()) {
                rests.put(person, spent.rest);
            }
        });
        persons.clear();
        return rests;
    }

    private static final class Spent {

        private final Map<String, Integer> recorded = new HashMap<>();
        private final Map<String, Integer> rest = new TreeMap<>();
        private int all;

        boolean takes(String kind) {
            boolean takes = all < OF_A_PERSON && recorded.getOrDefault(kind, 0) < OF_A_KIND;
            (takes ? recorded : rest).merge(kind, 1, Integer::sum);
            all += takes ? 1 : 0;
            return takes;
        }
    }
}
