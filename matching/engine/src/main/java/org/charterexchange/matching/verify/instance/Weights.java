package org.charterexchange.matching.verify.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.statement.StatementCode;

/** The policy of section 4 of the specification, every field given. */
public record Weights(
        int placed,
        int preference,
        int skills,
        int development,
        int assessment,
        int carbon,
        int carbonReferenceKg,
        int reciprocity,
        int swap,
        int firstSent,
        int firstHosted,
        int incumbent,
        List<List<String>> directions) {

    private static final int MOST = 1_000_000;
    private static final List<List<String>> BOTH_WAYS =
            List.of(List.of("POLICING", "INDUSTRY"), List.of("INDUSTRY", "POLICING"));

    public static Weights read(JsonNode policy) {
        JsonNode node = policy.isMissing() ? JsonNode.root(Map.of()) : policy;
        return new Weights(
                node.get("placed").number(0, MOST, 1000),
                node.get("preference").number(0, MOST, 3),
                node.get("skills").number(0, MOST, 2),
                node.get("development").number(0, MOST, 3),
                node.get("assessment").number(0, MOST, 2),
                node.get("carbon").number(0, MOST, 1),
                node.get("carbonReferenceKg").number(1, Integer.MAX_VALUE, 1000),
                node.get("reciprocity").number(0, MOST, 400),
                node.get("swap").number(0, MOST, 200),
                node.get("firstSent").number(0, MOST, 300),
                node.get("firstHosted").number(0, MOST, 300),
                node.get("incumbent").number(0, MOST, 500),
                directions(node.get("directions")));
    }

    private static List<List<String>> directions(JsonNode node) {
        if (node.isMissing()) {
            return BOTH_WAYS;
        }
        List<List<String>> directions = new ArrayList<>();
        for (JsonNode item : node.items()) {
            List<String> direction = item.texts();
            if (direction.size() != 2) {
                throw item.expected(StatementCode.TWO_SECTORS);
            }
            directions.add(direction);
        }
        return List.copyOf(directions);
    }
}
