package org.charterexchange.standalone.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportView;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Sends the demo data to the product's imports, which change nothing where it is there already. */
final class ImportSender {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final ApiClients api;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportSender(ApiClients api) {
        this.api = api;
    }

    void organisations(List<DemoOrganisation> organisations) {
        send("organisations", null, organisations, ImportRows::of);
    }

    void candidates(List<DemoCandidate> candidates) {
        send("candidates", null, candidates, ImportRows::of);
    }

    void placements(String round, List<DemoPlacement> placements) {
        send("placements", round, placements, ImportRows::of);
    }

    void applications(String round, List<DemoApplications> applications) {
        send("applications", round, applications, ImportRows::of);
    }

    private <T> void send(String kind, @Nullable String round, List<T> items, Function<T, Map<String, Object>> entry) {
        byte[] body = json.writeValueAsBytes(items.stream().map(entry).toList());
        api.imports()
                .importJson(kind, false, round, body, null)
                .mapNotNull(ImportReport::accepted)
                .flatMap(this::done)
                .block(ApiClients.PATIENCE);
    }

    /** A large file is answered before all of it is imported. */
    private Mono<ImportView> done(ImportView accepted) {
        return Mono.just(accepted)
                .expand(now -> now.endedAt() == null
                        ? Mono.defer(() -> api.imports().get(now.id())).delaySubscription(LOOK)
                        : Mono.empty())
                .last();
    }
}
