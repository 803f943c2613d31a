package org.charterexchange.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.importable.PendingImports;
import org.charterexchange.service.testing.FailingStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** An accepted file is imported as a whole, whatever becomes of whoever sent it and of the store. */
class ImportDurabilityTest extends ImportScene {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @AfterEach
    void allIsWell() {
        FailingStore.end();
    }

    @Test
    void aLostConnectionDoesNotCutAnImportInTwo() throws InterruptedException {
        organisation("lost-force", Sector.POLICING);
        CountDownLatch half = new CountDownLatch(1);
        Sinks.Empty<Void> goOn = Sinks.empty();
        AtomicInteger pieces = new AtomicInteger();
        FailingStore.begin(write -> {
            if (!isPieceOf("lost", "candidates", write) || pieces.incrementAndGet() < 2) {
                return Mono.empty();
            }
            half.countDown();
            return goOn.asMono();
        });
        Disposable sender = send("candidates", people("lost", 1_200)).subscribe();
        assertThat(half.await(1, TimeUnit.MINUTES)).isTrue();
        ImportView begun = newest("lost-force");
        assertThat(begun.state()).isEqualTo(ImportState.WORKING);
        assertThat(begun.done()).isEqualTo(500);
        sender.dispose();
        goOn.tryEmitEmpty();

        ImportView done = ended(begun.id());

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.created()).isEqualTo(1_200);
        answer(asProgramme().get().uri("/candidates/lost-1199"), 200, CandidateView.class);
    }

    @Test
    void aFailureInTheMiddleIsMadeGoodAndToldAsItWas() {
        organisation("fails-force", Sector.POLICING);
        AtomicInteger pieces = new AtomicInteger();
        FailingStore.begin(new FailingStore.Trouble() {
            @Override
            public Mono<Void> before(FailingStore.Write write) {
                return Mono.empty();
            }

            @Override
            public Mono<Void> after(FailingStore.Write write) {
                return isPieceOf("fails", "candidates", write) && pieces.incrementAndGet() == 2
                        ? FailingStore.gone()
                        : Mono.empty();
            }
        });
        ImportReport report = csv("candidates", false, null, people("fails", 1_200), 200);
        ImportView accepted = Objects.requireNonNull(report.accepted());
        assertThat(accepted.failures()).isEqualTo(1);
        assertThat(report.created()).isEqualTo(1_200);
        CandidateView written = answer(asProgramme().get().uri("/candidates/fails-0700"), 200, CandidateView.class);
        assertThat(written.version()).isEqualTo(1);
    }

    @Test
    void whoDoesNotWantToWaitIsToldWhereToLook() {
        organisation("async-force", Sector.POLICING);
        ResponseEntity<ImportReport> answer =
                Objects.requireNonNull(send("candidates", people("async", 3)).block(PATIENCE));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        String location =
                Objects.requireNonNull(answer.getHeaders().getLocation()).getPath();
        ImportView accepted =
                Objects.requireNonNull(Objects.requireNonNull(answer.getBody()).accepted());
        assertThat(location).isEqualTo("/api/v1/imports/" + accepted.id());
        assertThat(ended(accepted.id()).created()).isEqualTo(3);
    }

    @Test
    void aFileForNoRoundIsWaitedForByTheRoundsItChangesAndByNoOther() throws InterruptedException {
        organisation("waits-host", Sector.INDUSTRY);
        PlacementView open = openPlacement("waits-host", "waits-round", "Open");
        CountDownLatch begun = new CountDownLatch(1);
        Sinks.Empty<Void> goOn = Sinks.empty();
        FailingStore.begin(write -> {
            if (!isPieceOf("waits", "placements", write)) {
                return Mono.empty();
            }
            begun.countDown();
            return goOn.asMono();
        });
        send("placements", "id,organisation,title\n" + open.id() + ",waits-host,Changed\nwaits-new,waits-host,New\n")
                .subscribe();
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        PendingImports pending = bean(PendingImports.class);
        assertThat(pending.pending("waits-round").block(PATIENCE)).isTrue();
        assertThat(pending.pending("another-round").block(PATIENCE)).isFalse();
        goOn.tryEmitEmpty();
        assertThat(ended(newest("waits-host").id()).state()).isEqualTo(ImportState.DONE);
        assertThat(pending.pending("waits-round").block(PATIENCE)).isFalse();
    }

    /** Upkeep writes many documents at once too, those of other files among them. */
    private static boolean isPieceOf(String file, String collection, FailingStore.Write write) {
        return write.bulk()
                && write.collection().equals(collection)
                && write.content().get().contains(file + "-");
    }

    private static String people(String name, int count) {
        StringBuilder file = new StringBuilder(CANDIDATES);
        for (int i = 0; i < count; i++) {
            file.append(String.format(Locale.ROOT, "%s-%04d,%s-force,Person %d,,,,,,%n", name, i, name, i));
        }
        return file.toString();
    }

    /** Sends a file as its organisation's coordinator, who does not want to wait. */
    private Mono<ResponseEntity<ImportReport>> send(String kind, String file) {
        String organisation = file.substring(file.indexOf('\n') + 1).split(",", 3)[1];
        return WebClient.create(root() + "/api/v1")
                .post()
                .uri("/imports/" + kind + "?check=false")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + ISSUER.token("coordinator-of-" + organisation))
                .header("Prefer", "respond-async")
                .contentType(new MediaType("text", "csv"))
                .bodyValue(file)
                .retrieve()
                .toEntity(ImportReport.class);
    }

    private ImportView newest(String organisation) {
        List<ImportView> imports = Objects.requireNonNull(asCoordinatorOf(organisation)
                        .get()
                        .uri("/imports")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Page<ImportView>>() {})
                        .returnResult()
                        .getResponseBody())
                .items();
        return imports.get(0);
    }

    private ImportView ended(String id) {
        return Objects.requireNonNull(Flux.interval(Duration.ofMillis(50))
                .onBackpressureDrop()
                .publishOn(Schedulers.boundedElastic())
                .map(tick -> answer(asProgramme().get().uri("/imports/{id}", id), 200, ImportView.class))
                .takeUntil(view -> view.endedAt() != null)
                .blockLast(PATIENCE));
    }
}
