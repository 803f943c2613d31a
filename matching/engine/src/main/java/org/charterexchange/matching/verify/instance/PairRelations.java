package org.charterexchange.matching.verify.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.StatementCode;

/**
 * What the instance says of pairs.
 *
 * @param pinned the placement that each candidate is pinned to, or -1
 * @param partner the other candidate of the link, or -1
 * @param links the links in the order given
 */
public record PairRelations(
        Map<Long, Integer> assessments,
        Set<Long> conflicts,
        Set<Long> exclusions,
        Set<Long> incumbents,
        int[] pinned,
        int[] partner,
        List<Link> links) {

    /** Two candidates who go together or not at all. */
    public record Link(int first, int second) {}

    static PairRelations read(
            JsonNode root, IdIndex organisationIndex, IdIndex placementIndex, IdIndex candidateIndex, int candidates) {
        Map<Long, Integer> assessments = new HashMap<>();
        for (JsonNode node : optional(root.get("assessments"))) {
            assessments.put(
                    pair(node, candidateIndex, placementIndex),
                    node.get("score").number(0, 100));
        }
        Set<Long> conflicts = new HashSet<>();
        for (JsonNode node : optional(root.get("conflicts"))) {
            List<JsonNode> two = two(node.get("organisations"));
            int first = organisationIndex.of(two.get(0));
            int second = organisationIndex.of(two.get(1));
            conflicts.add(key(first, second));
            conflicts.add(key(second, first));
        }
        int[] pinned = new int[candidates];
        Arrays.fill(pinned, -1);
        for (JsonNode node : optional(root.get("pins"))) {
            int candidate = candidateIndex.of(node.get("candidate"));
            if (pinned[candidate] >= 0) {
                throw node.expected(StatementCode.ONE_PIN);
            }
            pinned[candidate] = placementIndex.of(node.get("placement"));
        }
        int[] partner = new int[candidates];
        Arrays.fill(partner, -1);
        List<Link> links = new ArrayList<>();
        for (JsonNode node : optional(root.get("links"))) {
            List<JsonNode> two = two(node.get("candidates"));
            Link link = new Link(candidateIndex.of(two.get(0)), candidateIndex.of(two.get(1)));
            if (link.first == link.second || partner[link.first] >= 0 || partner[link.second] >= 0) {
                throw node.expected(StatementCode.TWO_NOT_LINKED);
            }
            partner[link.first] = link.second;
            partner[link.second] = link.first;
            links.add(link);
        }
        return new PairRelations(
                assessments,
                conflicts,
                pairs(root.get("exclusions"), candidateIndex, placementIndex),
                pairs(root.get("incumbents"), candidateIndex, placementIndex),
                pinned,
                partner,
                links);
    }

    /** One number for a pair of numbers. */
    public static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    private static Set<Long> pairs(JsonNode list, IdIndex candidateIndex, IdIndex placementIndex) {
        Set<Long> pairs = new HashSet<>();
        for (JsonNode node : optional(list)) {
            pairs.add(pair(node, candidateIndex, placementIndex));
        }
        return pairs;
    }

    private static long pair(JsonNode node, IdIndex candidateIndex, IdIndex placementIndex) {
        return key(candidateIndex.of(node.get("candidate")), placementIndex.of(node.get("placement")));
    }

    private static List<JsonNode> optional(JsonNode list) {
        return list.isMissing() ? List.of() : list.items();
    }

    private static List<JsonNode> two(JsonNode list) {
        List<JsonNode> items = list.items();
        if (items.size() != 2) {
            throw list.expected(StatementCode.TWO_IDS);
        }
        return items;
    }
}
