package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the instance says of pairs.
 *
 * @param pinned the placement that each candidate is pinned to, or -1
 * @param partner the other candidate of the link, or -1
 * @param links the links in the order given
 */
record Relations(
        Map<Long, Integer> assessments,
        Set<Long> conflicts,
        Set<Long> exclusions,
        Set<Long> incumbents,
        int[] pinned,
        int[] partner,
        List<Link> links) {

    /** Two candidates who go together or not at all. */
    record Link(int first, int second) {}

    static Relations read(Node root, Index homes, Index seats, Index people, int candidates) {
        Map<Long, Integer> assessments = new HashMap<>();
        for (Node node : optional(root.get("assessments"))) {
            assessments.put(pair(node, people, seats), node.get("score").number(0, 100));
        }
        Set<Long> conflicts = new HashSet<>();
        for (Node node : optional(root.get("conflicts"))) {
            List<Node> two = two(node.get("organisations"));
            int first = homes.of(two.get(0));
            int second = homes.of(two.get(1));
            conflicts.add(key(first, second));
            conflicts.add(key(second, first));
        }
        int[] pinned = new int[candidates];
        Arrays.fill(pinned, -1);
        for (Node node : optional(root.get("pins"))) {
            int candidate = people.of(node.get("candidate"));
            if (pinned[candidate] >= 0) {
                throw node.expected("one pin for a candidate");
            }
            pinned[candidate] = seats.of(node.get("placement"));
        }
        int[] partner = new int[candidates];
        Arrays.fill(partner, -1);
        List<Link> links = new ArrayList<>();
        for (Node node : optional(root.get("links"))) {
            List<Node> two = two(node.get("candidates"));
            Link link = new Link(people.of(two.get(0)), people.of(two.get(1)));
            if (link.first == link.second || partner[link.first] >= 0 || partner[link.second] >= 0) {
                throw node.expected("two candidates who are not linked yet");
            }
            partner[link.first] = link.second;
            partner[link.second] = link.first;
            links.add(link);
        }
        return new Relations(
                assessments,
                conflicts,
                pairs(root.get("exclusions"), people, seats),
                pairs(root.get("incumbents"), people, seats),
                pinned,
                partner,
                links);
    }

    /** One number for a pair of numbers. */
    static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    private static Set<Long> pairs(Node list, Index people, Index seats) {
        Set<Long> pairs = new HashSet<>();
        for (Node node : optional(list)) {
            pairs.add(pair(node, people, seats));
        }
        return pairs;
    }

    private static long pair(Node node, Index people, Index seats) {
        return key(people.of(node.get("candidate")), seats.of(node.get("placement")));
    }

    private static List<Node> optional(Node list) {
        return list.isMissing() ? List.of() : list.items();
    }

    private static List<Node> two(Node list) {
        List<Node> items = list.items();
        if (items.size() != 2) {
            throw list.expected("two ids");
        }
        return items;
    }
}
