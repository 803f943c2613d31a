package org.charterexchange.matching.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the instance says. Organisations, placements and candidates are numbered in the order of their ids' UTF-8 bytes.
 */
record Facts(
        String name,
        List<Organisation> organisations,
        List<Placement> placements,
        List<Candidate> candidates,
        Index organisationIndex,
        Index placementIndex,
        Index candidateIndex,
        Weights weights,
        Relations relations) {

    /**
     * @throws UnreadableException where the instance is none
     */
    static Facts read(Node root) {
        Node format = root.get("format");
        if (!format.text().equals("charter-exchange/instance/1")) {
            throw format.expected("\"charter-exchange/instance/1\"");
        }
        List<Organisation> organisations = list(root.get("organisations"), Organisation::read, Organisation::id);
        Index homes = new Index(
                "organisation", organisations.stream().map(Organisation::id).toList());
        List<Placement> placements = list(root.get("placements"), node -> Placement.read(node, homes), Placement::id);
        Index seats =
                new Index("placement", placements.stream().map(Placement::id).toList());
        List<Candidate> candidates =
                list(root.get("candidates"), node -> Candidate.read(node, homes, seats), Candidate::id);
        Index people =
                new Index("candidate", candidates.stream().map(Candidate::id).toList());
        return new Facts(
                root.get("name").text(),
                organisations,
                placements,
                candidates,
                homes,
                seats,
                people,
                Weights.read(root.get("policy")),
                Relations.read(root, homes, seats, people, candidates.size()));
    }

    Organisation home(int candidate) {
        return organisations.get(candidates.get(candidate).home());
    }

    Organisation host(int placement) {
        return organisations.get(placements.get(placement).host());
    }

    private static <T> List<T> list(Node node, Function<Node, T> read, Function<T, String> id) {
        List<T> items = new ArrayList<>();
        for (Node item : node.items()) {
            items.add(read.apply(item));
        }
        items.sort(Comparator.comparing(id, Utf8.ORDER));
        for (int i = 1; i < items.size(); i++) {
            if (id.apply(items.get(i)).equals(id.apply(items.get(i - 1)))) {
                throw node.expected("every id once, not twice " + id.apply(items.get(i)));
            }
        }
        return items;
    }
}
