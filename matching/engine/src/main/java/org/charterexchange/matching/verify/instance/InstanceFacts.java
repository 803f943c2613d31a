package org.charterexchange.matching.verify.instance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.json.UnreadableDocumentException;
import org.charterexchange.matching.verify.json.Utf8Comparator;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;

/**
 * What the instance says. Organisations, placements and candidates are numbered in the order of their ids' UTF-8 bytes.
 */
public record InstanceFacts(
        String name,
        List<Organisation> organisations,
        List<Placement> placements,
        List<Candidate> candidates,
        IdIndex organisationIndex,
        IdIndex placementIndex,
        IdIndex candidateIndex,
        Weights weights,
        PairRelations relations) {

    /**
     * @throws UnreadableDocumentException where the instance is none
     */
    public static InstanceFacts read(JsonNode root) {
        JsonNode format = root.get("format");
        if (!format.text().equals("charter-exchange/instance/1")) {
            throw format.expected(Statement.verbatim("\"charter-exchange/instance/1\""));
        }
        List<Organisation> organisations = list(root.get("organisations"), Organisation::read, Organisation::id);
        IdIndex organisationIndex = new IdIndex(
                StatementCode.ORGANISATION_ID,
                organisations.stream().map(Organisation::id).toList());
        List<Placement> placements =
                list(root.get("placements"), node -> Placement.read(node, organisationIndex), Placement::id);
        IdIndex placementIndex = new IdIndex(
                StatementCode.PLACEMENT_ID,
                placements.stream().map(Placement::id).toList());
        List<Candidate> candidates = list(
                root.get("candidates"), node -> Candidate.read(node, organisationIndex, placementIndex), Candidate::id);
        IdIndex candidateIndex = new IdIndex(
                StatementCode.CANDIDATE_ID,
                candidates.stream().map(Candidate::id).toList());
        return new InstanceFacts(
                root.get("name").text(),
                organisations,
                placements,
                candidates,
                organisationIndex,
                placementIndex,
                candidateIndex,
                Weights.read(root.get("policy")),
                PairRelations.read(root, organisationIndex, placementIndex, candidateIndex, candidates.size()));
    }

    public Organisation home(int candidate) {
        return organisations.get(candidates.get(candidate).home());
    }

    public Organisation host(int placement) {
        return organisations.get(placements.get(placement).host());
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read, Function<T, String> id) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : node.items()) {
            items.add(read.apply(item));
        }
        items.sort(Comparator.comparing(id, Utf8Comparator.ORDER));
        for (int i = 1; i < items.size(); i++) {
            if (id.apply(items.get(i)).equals(id.apply(items.get(i - 1)))) {
                throw node.expected(StatementCode.EVERY_ID_ONCE, id.apply(items.get(i)));
            }
        }
        return items;
    }
}
