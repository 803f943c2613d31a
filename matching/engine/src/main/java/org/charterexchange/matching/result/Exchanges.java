package org.charterexchange.matching.result;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterexchange.matching.problem.Matching;

/**
 * Takes the moves of a matching apart into closed cycles of organisations: as many swaps as there are, then the
 * shortest rings, each move in at most one.
 *
 * <p>Of equally short rings the one through the smallest organisation number comes first. Each ring costs one
 * breadth-first search; organisations that are in no cycle any more are passed over.
 */
final class Exchanges {

    private final List<SortedMap<Integer, Integer>> hosts = new ArrayList<>();
    private final List<int[]> cycles = new ArrayList<>();

    private Exchanges(int organisations, SortedMap<Long, Integer> flows) {
        for (int i = 0; i < organisations; i++) {
            hosts.add(new TreeMap<>());
        }
        flows.forEach((move, count) -> hosts.get(Matching.home(move)).put(Matching.host(move), count));
    }

    /** The cycles, each as organisation numbers beginning with the smallest. */
    static List<int[]> of(int organisations, SortedMap<Long, Integer> flows) {
        Exchanges exchanges = new Exchanges(organisations, flows);
        exchanges.swaps(flows);
        exchanges.rings();
        return exchanges.cycles;
    }

    private void swaps(SortedMap<Long, Integer> flows) {
        for (Map.Entry<Long, Integer> flow : flows.entrySet()) {
            int home = Matching.home(flow.getKey());
            int host = Matching.host(flow.getKey());
            int back = hosts.get(host).getOrDefault(home, 0);
            for (int i = 0; home < host && i < Math.min(flow.getValue(), back); i++) {
                take(new int[] {home, host});
            }
        }
    }

    private void rings() {
        int[] shortest = new int[hosts.size()];
        for (int length = 3; length <= hosts.size(); ) {
            int next = Integer.MAX_VALUE;
            for (int start = 0; start < hosts.size(); start++) {
                next = Math.min(next, ringsThrough(start, length, shortest));
            }
            if (next == Integer.MAX_VALUE) {
                return;
            }
            length = Math.max(next, length + 1);
        }
    }

    /** Takes every ring of this length through an organisation; answers how long the shortest is that remains. */
    private int ringsThrough(int start, int length, int[] shortest) {
        // taking moves away never shortens a ring, so what was found longer before need not be looked for again
        while (shortest[start] <= length) {
            int[] ring = shortestThrough(start);
            shortest[start] = ring.length == 0 ? Integer.MAX_VALUE : ring.length;
            if (ring.length == length) {
                take(ring);
            }
        }
        return shortest[start];
    }

    private int[] shortestThrough(int start) {
        int[] from = new int[hosts.size()];
        Arrays.fill(from, -1);
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int host : hosts.get(at).keySet()) {
                if (host == start) {
                    return way(start, at, from);
                }
                if (from[host] < 0) {
                    from[host] = at;
                    queue.add(host);
                }
            }
        }
        return new int[0];
    }

    private static int[] way(int start, int end, int[] from) {
        ArrayDeque<Integer> way = new ArrayDeque<>();
        for (int at = end; at != start; at = from[at]) {
            way.addFirst(at);
        }
        way.addFirst(start);
        return way.stream().mapToInt(Integer::intValue).toArray();
    }

    private void take(int[] cycle) {
        cycles.add(cycle);
        for (int i = 0; i < cycle.length; i++) {
            hosts.get(cycle[i])
                    .computeIfPresent(cycle[(i + 1) % cycle.length], (host, count) -> count == 1 ? null : count - 1);
        }
    }
}
