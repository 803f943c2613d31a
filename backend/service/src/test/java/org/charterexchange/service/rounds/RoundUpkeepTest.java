package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/**
 * A crash between two writes, put into the store as it would have left it, is made good.
 */
class RoundUpkeepTest extends RoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private void write(String collection, String id, Bson change) {
        bean(ReactiveMongoTemplate.class)
                .getCollection(collection)
                .flatMap(documents -> Mono.from(documents.updateOne(Filters.eq("_id", id), change)))
                .block(PATIENCE);
    }

    private void upkeep() {
        bean(RoundUpkeep.class).complete().block(PATIENCE);
    }

    @Test
    void aFreezingThatWasInterruptedIsCompletedWithTheSameBytes() {
        Scene scene = scene("half-frozen");
        String hash = close(scene.id()).instanceSha256();
        write("rounds", scene.id(), Updates.unset("frozen"));
        write("placements", scene.atForce().id(), Updates.set("state", "OPEN"));
        assertThat(round(scene.id()).frozen()).isNull();
        problem(start(scene.id(), 1, null), 409, "round-freezing");
        upkeep();
        RoundView frozen = round(scene.id());
        assertThat(frozen.instanceSha256()).isEqualTo(hash);
        assertThat(Objects.requireNonNull(frozen.frozen()).placements()).isEqualTo(2);
        assertThat(state(scene.atForce())).isEqualTo(PlacementState.CLOSED);
    }

    private PlacementState state(PlacementView placement) {
        return answer(asProgramme().get().uri("/placements/{id}", placement.id()), 200, PlacementView.class)
                .state();
    }

    @Test
    void aRunThatNeverReachedTheQueueIsPutThere() {
        Scene scene = scene("half-started");
        close(scene.id());
        RunView run =
                ended(answer(start(scene.id(), null, 200L), 201, RunView.class).id());
        bean(ReactiveMongoTemplate.class)
                .getCollection("runs")
                .flatMap(runs -> Mono.from(runs.deleteOne(Filters.eq("_id", run.id()))))
                .block(PATIENCE);
        write("rounds", scene.id(), Updates.set("state", "SOLVING"));
        upkeep();
        assertThat(ended(run.id()).state()).isEqualTo(RunState.SOLVED);
        assertThat(round(scene.id()).state()).isEqualTo(RoundState.REVIEW);
    }

    @Test
    void placementsThatWereNotToldOfThePublicationAreToldAndOnlyThey() {
        Scene scene = scene("half-published");
        published(scene);
        write("rounds", scene.id(), Updates.set("publication.placementsMatched", false));
        write("placements", scene.atCompany().id(), Updates.set("state", "CLOSED"));
        upkeep();
        assertThat(state(scene.atCompany())).isEqualTo(PlacementState.MATCHED);
        upkeep();
        assertThat(state(scene.atCompany())).isEqualTo(PlacementState.MATCHED);
    }
}
