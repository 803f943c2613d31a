package org.charterexchange.standalone.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.contract.skills.SkillsClient;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;

/**
 * The product's API, as one person uses it.
 *
 * @param access asks who the person is and adds memberships
 */
record ApiClients(
        AccessClient access,
        MachinesClient machines,
        SkillsClient skills,
        ImportsClient imports,
        RoundsClient rounds,
        RunsClient runs) {

    /** How long one answer may take. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int LARGEST_ANSWER = 16 << 20;

    static ApiClients of(URI address, String token) {
        WebClient client = WebClient.builder()
                .baseUrl(address.toString())
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .defaultStatusHandler(HttpStatusCode::isError, ApiClients::refusal)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
        HttpServiceProxyFactory clients = HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build();
        return new ApiClients(
                clients.createClient(AccessClient.class),
                clients.createClient(MachinesClient.class),
                clients.createClient(SkillsClient.class),
                clients.createClient(ImportsClient.class),
                clients.createClient(RoundsClient.class),
                clients.createClient(RunsClient.class));
    }

    private static Mono<Refusal> refusal(ClientResponse answer) {
        int status = answer.statusCode().value();
        return answer.bodyToMono(byte[].class)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .defaultIfEmpty("")
                .map(body -> new Refusal(status, body));
    }

    /** The API refused a request and said why. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refusal(int status, String body) {
            super("status " + status + ": " + body.substring(0, Math.min(2_000, body.length())));
            this.status = status;
        }

        boolean isConflict() {
            return status == 409;
        }
    }
}
