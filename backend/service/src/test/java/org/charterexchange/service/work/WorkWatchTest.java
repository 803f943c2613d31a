package org.charterexchange.service.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.contract.work.UnfinishedWork;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Work that is stuck is seen by monitors, in metrics and by whoever runs the programme. */
class WorkWatchTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Document STUCK =
            new Document("_id", "stuck-import").append("done", false).append("stuckTest", true);

    @AfterEach
    void putRight() {
        mongo().remove(new BasicQuery("{stuckTest: true}"), "imports").block(PATIENCE);
        bean(WorkWatch.class).look().block(PATIENCE);
    }

    @Test
    void everyKindOfWorkIsWatched() {
        assertThat(bean(WorkWatch.class).unfinished())
                .extracting(UnfinishedWork::kind)
                .containsExactly(WorkKind.values());
    }

    @Test
    void workThatWaitsTooLongIsToldAndTakesNothingOutOfService() {
        Instant since = bean(Clock.class).instant().minus(Duration.ofHours(1));
        Instant far = bean(Clock.class).instant().plus(Duration.ofHours(1));
        mongo().insert(
                        new Document(STUCK).append("acceptedAt", since).append("hold", new Document("until", far)),
                        "imports")
                .block(PATIENCE);

        bean(WorkWatch.class).look().block(PATIENCE);

        UnfinishedWork imports = unfinished().stream()
                .filter(work -> work.kind() == WorkKind.IMPORTS)
                .findFirst()
                .orElseThrow();
        assertThat(imports.stuck()).isTrue();
        assertThat(imports.since()).isEqualTo(since);
        assertThat(imports.count()).isEqualTo(1);
        assertThat(Objects.requireNonNull(bean(HealthIndicator.class, "unfinishedWorkHealthIndicator")
                                .health())
                        .getStatus())
                .isEqualTo(WorkConfiguration.STUCK);
        assertThat(bean(MeterRegistry.class)
                        .get("charter.work.waiting")
                        .tag("kind", "IMPORTS")
                        .gauge()
                        .value())
                .isGreaterThan(3_000);
        WebTestClient monitor = anonymous().mutate().baseUrl(root()).build();
        assertThat(answer(monitor.get().uri("/actuator/health"), 200, String.class))
                .contains("STUCK");
        answer(monitor.get().uri("/actuator/health/readiness"), 200, String.class);
    }

    @Test
    void workThatIsDoneIsNotStuck() {
        bean(WorkWatch.class).look().block(PATIENCE);
        assertThat(Objects.requireNonNull(bean(HealthIndicator.class, "unfinishedWorkHealthIndicator")
                                .health())
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    private List<UnfinishedWork> unfinished() {
        return Objects.requireNonNull(asProgramme()
                .get()
                .uri("/work")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<List<UnfinishedWork>>() {})
                .returnResult()
                .getResponseBody());
    }

    private ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }
}
