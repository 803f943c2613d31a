package org.charterexchange.matching.instance.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A maximum flow: a network with whole capacities, filled one unit at a time along shortest augmenting paths (Edmonds and
 * Karp). */
final class MaximumFlow {

    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    private final Map<String, Map<String, Edge>> edges = new HashMap<>();

    /** Adds an edge from the source. */
    Edge fromSource(String to, int capacity) {
        return edge(SOURCE, to, capacity);
    }

    /** Adds an edge to the sink. */
    Edge toSink(String from, int capacity) {
        return edge(from, SINK, capacity);
    }

    /** Adds an edge, or answers the one that is there. */
    Edge edge(String from, String to, int capacity) {
        Edge known = edgesFrom(from).get(to);
        if (known != null) {
            return known;
        }
        Edge there = new Edge(to, capacity);
        Edge back = new Edge(from, 0);
        there.opposite = back;
        back.opposite = there;
        edgesFrom(from).put(to, there);
        edgesFrom(to).put(from, back);
        return there;
    }

    /** Sends as many units as there is room for. */
    void fill() {
        List<Edge> path = path();
        while (!path.isEmpty()) {
            path.forEach(Edge::use);
            path = path();
        }
    }

    private List<Edge> path() {
        Map<String, Edge> reachedBy = new HashMap<>();
        ArrayDeque<String> queue = new ArrayDeque<>(List.of(SOURCE));
        while (!queue.isEmpty()) {
            String node = queue.remove();
            for (Edge edge : edgesFrom(node).values()) {
                if (edge.room > 0 && !edge.to.equals(SOURCE) && reachedBy.putIfAbsent(edge.to, edge) == null) {
                    queue.add(edge.to);
                }
            }
        }
        List<Edge> path = new ArrayList<>();
        for (Edge edge = reachedBy.get(SINK); edge != null; edge = reachedBy.get(edge.opposite.to)) {
            path.add(edge);
        }
        return path;
    }

    private Map<String, Edge> edgesFrom(String node) {
        return edges.computeIfAbsent(node, key -> new LinkedHashMap<>());
    }

    /** An edge and the room left on it. */
    static final class Edge {

        private final String to;
        private int room;
        private Edge opposite = this;

        private Edge(String to, int capacity) {
            this.to = to;
            this.room = capacity;
        }

        boolean isFull() {
            return room == 0;
        }

        private void use() {
            room--;
            opposite.room++;
        }
    }
}
