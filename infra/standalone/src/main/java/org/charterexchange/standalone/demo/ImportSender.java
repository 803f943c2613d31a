package org.charterexchange.standalone.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends the demo data to the product's imports, which change nothing where it is there already. */
final class ImportSender {

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
        api.imports().importJson(kind, false, round, body, null).block(ApiClients.PATIENCE);
    }
}
