package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.testing.CommandLog;
import org.charterexchange.service.testing.CommandLog.Command;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Looks at everything that the service and its upkeep ask of the store while a round runs from its plan to its result. */
class IndexedQueriesTest extends RoundTest {

    /** Of these there are few, whatever the number of people: rounds, organisations, chains, days, and what is due. */
    private static final Set<String> FEW = Set.of(
            "rounds",
            "organisations",
            "auditHeads",
            "auditCheckpoints",
            "retentionRuns",
            "legalHolds",
            "erasures",
            "machines",
            "auditOutbox");

    /** What one person may ask to have copied of the trail has no index: all of it is read. */
    private static final Set<String> READ_WHOLE = Set.of("auditChain");

    /** Conditions that leave out a few of those that are read in the order of a list. */
    private static final Set<String> LEAVING_FEW_OUT = Set.of("endedAt", "state", "folded", "organisation");

    private static final Set<String> UNINDEXED = Set.of("$ne", "$nin", "$not", "$regularExpression");

    @Test
    void everyQueryOfWhatGrowsWithPeopleBeginsWithAnIndex() {
        member("indexed-auditor", Role.AUDITOR, null, null);
        List<String> unindexed = CommandLog.during(this::useEverything).stream()
                .filter(command -> !FEW.contains(command.collection()) && !READ_WHOLE.contains(command.collection()))
                .filter(command -> !filters(command).allMatch(filter -> isIndexed(command.collection(), filter)))
                .map(command -> command.collection() + " "
                        + filters(command).map(BsonDocument::toJson).toList())
                .distinct()
                .toList();

        assertThat(unindexed).isEmpty();
    }

    private void useEverything() {
        Scene scene = scene("indexed");
        close(scene.id());
        String run = ended(answer(start(scene.id(), null, 300L), 201, RunView.class)
                        .id())
                .id();
        publish(scene.id(), run, round(scene.id()).version());
        List<WebTestClient> readers = List.of(
                asProgramme(),
                as("indexed-auditor"),
                asCoordinatorOf(scene.force()),
                as("leader-" + scene.ann().name()));
        for (WebTestClient reader : readers) {
            Stream.of(
                            "/me",
                            "/memberships?limit=5",
                            "/invitations?limit=5",
                            "/candidates?limit=5",
                            "/candidates?limit=5&q=ann",
                            "/placements?limit=5",
                            "/placements?limit=5&q=lab",
                            "/organisations?limit=5",
                            "/rounds/" + scene.id() + "/applications?limit=5",
                            "/rounds/" + scene.id() + "/applications/mine",
                            "/rounds/outcomes/mine",
                            "/runs/" + run + "/matches",
                            "/equality/figures",
                            "/equality/mine",
                            "/privacy/mine")
                    .forEach(path ->
                            reader.get().uri(path).exchange().expectBody().returnResult());
        }
    }

    private static Stream<BsonDocument> filters(Command command) {
        BsonDocument text = BsonDocument.parse(command.text());
        return switch (command.name()) {
            case "find" -> isBounded(text) ? Stream.empty() : Stream.of(text.getDocument("filter", new BsonDocument()));
            case "findAndModify" -> Stream.of(text.getDocument("query"));
            case "update" ->
                text.getArray("updates").stream().map(each -> each.asDocument().getDocument("q"));
            case "delete" ->
                text.getArray("deletes").stream().map(each -> each.asDocument().getDocument("q"));
            case "aggregate" ->
                text.getArray("pipeline").stream()
                        .limit(1)
                        .map(each -> each.asDocument().getDocument("$match"));
            default -> Stream.empty();
        };
    }

    /** A page of a list is read in the list's order, which has an index, until there is enough. */
    private static boolean isBounded(BsonDocument find) {
        return find.containsKey("limit")
                && fields(find.getDocument("filter", new BsonDocument())).allMatch(LEAVING_FEW_OUT::contains);
    }

    private static Stream<String> fields(BsonDocument filter) {
        return filter.entrySet().stream()
                .flatMap(condition -> condition.getKey().startsWith("$")
                        ? condition.getValue().asArray().stream().flatMap(part -> fields(part.asDocument()))
                        : Stream.of(condition.getKey()));
    }

    /** The ages are indexed where they are declared. */
    private Stream<String> ages(String collection) {
        return Objects.requireNonNull(context).getBeansOfType(HeldCollection.class).values().stream()
                .filter(held -> held.collection().equals(collection))
                .flatMap(held -> held.ageing().stream().map(HeldCollection.Ageing::dated));
    }

    private boolean isIndexed(String collection, BsonDocument filter) {
        List<String> first = new ArrayList<>(List.of("_id", "pendingAudit.at"));
        ages(collection).forEach(first::add);
        Objects.requireNonNull(context).getBeansOfType(CollectionIndex.class).values().stream()
                .filter(index -> index.collection().equals(collection))
                .forEach(index -> first.add(index.fields().get(0)));
        return filter.entrySet().stream().anyMatch(condition -> switch (condition.getKey()) {
            case "$and" ->
                condition.getValue().asArray().stream().anyMatch(part -> isIndexed(collection, part.asDocument()));
            case "$or" ->
                condition.getValue().asArray().stream().allMatch(part -> isIndexed(collection, part.asDocument()));
            default -> first.contains(condition.getKey()) && isUsable(condition.getValue());
        });
    }

    private static boolean isUsable(BsonValue condition) {
        return !condition.isRegularExpression()
                && (!condition.isDocument()
                        || (condition.asDocument().keySet().stream().noneMatch(UNINDEXED::contains)
                                && !condition.asDocument().toJson().contains("\"$exists\": false")));
    }
}
