package org.charterexchange.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.service.testing.FailingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file is imported whole or not at all, whichever of its writes is not done or is done without an answer. */
class InterruptedImportTest extends ImportScene {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Set<String> ITS_OWN = Set.of("imports", "candidates");
    private static final int PEOPLE = 600;

    /** More than an import of two pieces takes. */
    private static final int WRITES = 12;

    @AfterEach
    void allIsWell() {
        FailingStore.end();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFileIsImportedWholeOrNotAtAll(boolean acts) {
        for (int write = 1; write <= WRITES; write++) {
            String force = "cut-" + acts + "-" + write;
            organisation(force, Sector.POLICING);
            FailingStore.begin(new OneWrite(write, acts));
            csvRequest(asCoordinatorOf(force), "candidates", false, null)
                    .header("Prefer", "respond-async")
                    .bodyValue(people(force))
                    .exchange();
            List<Document> imports = done(force);
            FailingStore.end();

            int whole = imports.isEmpty() ? 0 : PEOPLE;
            assertThat(documents("candidates", force))
                    .as("%s at write %s", acts, write)
                    .hasSize(whole);
            assertThat(imports)
                    .as("%s at write %s", acts, write)
                    .allMatch(one -> one.getEmbedded(List.of("progress", "counts", "created"), 0) == PEOPLE);
        }
    }

    /** One write of so many that fails. */
    private record OneWrite(int number, boolean acts, AtomicInteger begun, AtomicInteger done)
            implements FailingStore.Trouble {

        OneWrite(int number, boolean acts) {
            this(number, acts, new AtomicInteger(), new AtomicInteger());
        }

        @Override
        public Mono<Void> before(FailingStore.Write write) {
            return ITS_OWN.contains(write.collection()) && !acts && begun.incrementAndGet() == number
                    ? FailingStore.gone()
                    : Mono.empty();
        }

        @Override
        public Mono<Void> after(FailingStore.Write write) {
            return ITS_OWN.contains(write.collection()) && acts && done.incrementAndGet() == number
                    ? FailingStore.gone()
                    : Mono.empty();
        }
    }

    /** The imports of the organisation once each has ended. */
    private List<Document> done(String organisation) {
        return Objects.requireNonNull(Flux.interval(Duration.ZERO, Duration.ofMillis(50))
                .onBackpressureDrop()
                .concatMap(tick -> found("imports", organisation).collectList())
                .filter(found -> found.stream().allMatch(one -> one.getBoolean("done")))
                .blockFirst(PATIENCE));
    }

    private List<Document> documents(String collection, String organisation) {
        return Objects.requireNonNull(
                found(collection, organisation).collectList().block(PATIENCE));
    }

    private Flux<Document> found(String collection, String organisation) {
        return bean(ReactiveMongoTemplate.class)
                .execute(collection, from -> from.find(new Document("organisation", organisation)));
    }

    private static String people(String force) {
        StringBuilder file = new StringBuilder(CANDIDATES);
        for (int i = 0; i < PEOPLE; i++) {
            file.append(String.format(Locale.ROOT, "%s-%03d,%s,Person %d,,,,,,%n", force, i, force, i));
        }
        return file.toString();
    }
}
