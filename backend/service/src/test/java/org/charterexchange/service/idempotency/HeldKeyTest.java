package org.charterexchange.service.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.test.StepVerifier;

class HeldKeyTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONG = IdempotencyKeyStore.WORK.plusSeconds(1);

    @Test
    void aKeyIsNotTakenOverWhileItsFirstRequestStillWorks() {
        free("held-renewed", after(Duration.ZERO), "first");
        after(Duration.ofMinutes(1)).renew("held-renewed", "first").block(PATIENCE);
        StepVerifier.create(after(LONG).take("held-renewed", "second", "same"))
                .expectError(ProblemException.class)
                .verify(PATIENCE);
    }

    @Test
    void whoLostAKeyNeitherAnswersForItsNewHolderNorLetsGoOfIt() {
        free("held-lost", after(Duration.ZERO), "first");
        free("held-lost", after(LONG), "second");
        IdempotencyKeyStore late = after(LONG);
        late.renew("held-lost", "first").block(PATIENCE);
        late.answered("held-lost", "first", 201, new Document(), new byte[0]).block(PATIENCE);
        late.release("held-lost", "first").block(PATIENCE);
        StepVerifier.create(late.take("held-lost", "third", "same"))
                .expectError(ProblemException.class)
                .verify(PATIENCE);

        late.answered("held-lost", "second", 204, new Document(), new byte[0]).block(PATIENCE);
        late.release("held-lost", "second").block(PATIENCE);
        IdempotencyKeyUse kept =
                Objects.requireNonNull(late.take("held-lost", "third", "same").block(PATIENCE));
        assertThat(kept.status()).isEqualTo(204);
    }

    private static void free(String id, IdempotencyKeyStore keys, String holder) {
        StepVerifier.create(keys.take(id, holder, "same")).verifyComplete();
    }

    private IdempotencyKeyStore after(Duration passed) {
        Clock then = Clock.fixed(Instant.parse("2099-01-01T00:00:00Z").plus(passed), ZoneOffset.UTC);
        return new IdempotencyKeyStore(bean(ReactiveMongoTemplate.class), then);
    }
}
