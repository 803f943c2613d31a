package org.charterexchange.matching.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairRelations;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/**
 * Section 6 of the specification: exchanges are closed cycles of organisations made of the matches, each move in at
 * most one: as many swaps as there are, then the shortest rings, until no cycle is left.
 */
final class ExchangeCheck {

    private final InstanceFacts facts;
    private final ClaimedMatching matching;
    private final FindingCollector findings;
    private final Map<Long, Integer> left;

    ExchangeCheck(InstanceFacts facts, ClaimedMatching matching, FindingCollector findings) {
        this.facts = facts;
        this.matching = matching;
        this.findings = findings;
        this.left = new TreeMap<>(matching.flows);
    }

    void check(JsonNode exchanges) {
        Map<Integer, List<JsonNode>> byLength = new TreeMap<>();
        for (JsonNode exchange : exchanges.items()) {
            findings.check(
                    Rule.EXCHANGES,
                    () -> byLength.computeIfAbsent(exchange.items().size(), n -> new ArrayList<>())
                            .add(exchange));
        }
        byLength.forEach((length, group) -> {
            group.forEach(exchange -> findings.check(Rule.EXCHANGES, () -> take(exchange)));
            if (length == 2) {
                swaps(exchanges, group.size());
            }
            noShorterThan(length + 1, exchanges);
        });
        if (!byLength.containsKey(2)) {
            swaps(exchanges, 0);
        }
        noShorterThan(Integer.MAX_VALUE, exchanges);
    }

    private void swaps(JsonNode exchanges, int claimed) {
        if (claimed != matching.swaps()) {
            findings.add(new Finding(
                    exchanges.pointer(),
                    Statement.of(StatementCode.SWAPS, claimed),
                    Statement.of(StatementCode.SWAPS, matching.swaps()),
                    Rule.EXCHANGES));
        }
    }

    private void take(JsonNode exchange) {
        List<Integer> cycle = new ArrayList<>();
        exchange.items().forEach(id -> cycle.add(facts.organisationIndex().of(id)));
        if (cycle.size() < 2 || new HashSet<>(cycle).size() < cycle.size()) {
            findings.add(exchange, Statement.of(StatementCode.EACH_ORGANISATION_ONCE), Rule.EXCHANGES);
            return;
        }
        for (int i = 0; i < cycle.size(); i++) {
            long move = PairRelations.key(cycle.get(i), cycle.get((i + 1) % cycle.size()));
            if (left.getOrDefault(move, 0) == 0) {
                findings.add(exchange, Statement.of(StatementCode.MOVES_OF_MATCHES), Rule.EXCHANGES);
                return;
            }
            left.merge(move, -1, (count, one) -> count + one == 0 ? null : count + one);
        }
    }

    private void noShorterThan(int length, JsonNode exchanges) {
        int shortest = shortestCycle();
        if (shortest < length) {
            findings.add(new Finding(
                    exchanges.pointer(),
                    Statement.of(StatementCode.EXCHANGES, exchanges.items().size()),
                    Statement.of(StatementCode.CYCLE_LEFT_OVER, shortest),
                    Rule.EXCHANGES));
        }
    }

    /** The length of the shortest cycle among the moves left, by a breadth-first search from each organisation. */
    private int shortestCycle() {
        List<List<Integer>> hosts = new ArrayList<>();
        for (int i = 0; i < facts.organisations().size(); i++) {
            hosts.add(new ArrayList<>());
        }
        left.keySet().forEach(move -> hosts.get((int) (move >>> 32)).add(move.intValue()));
        int shortest = Integer.MAX_VALUE;
        for (int start = 0; start < hosts.size(); start++) {
            shortest = Math.min(shortest, cycleThrough(start, hosts, shortest));
        }
        return shortest;
    }

    private static int cycleThrough(int start, List<List<Integer>> hosts, int shortest) {
        int[] distance = new int[hosts.size()];
        Arrays.fill(distance, -1);
        distance[start] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            if (distance[at] + 1 >= shortest) {
                return shortest;
            }
            for (int host : hosts.get(at)) {
                if (host == start) {
                    return distance[at] + 1;
                }
                if (distance[host] < 0) {
                    distance[host] = distance[at] + 1;
                    queue.add(host);
                }
            }
        }
        return shortest;
    }
}
