package org.charterexchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.RankingRequest;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunsClient;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;

class ClientsTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<ClientRequest> requests = new ArrayList<>();
    private String answer = "{}";
    private MediaType answerType = MediaType.APPLICATION_JSON;

    @Test
    void leavesOutWhatIsNotAskedFor() {
        answer = "{\"items\":[],\"next\":\"abc\"}";

        Page<?> page = client(PlacementsClient.class)
                .list("kent", null, PlacementState.OPEN, null, null, "head of", null, 20)
                .block(SOON);

        assertThat(page).isEqualTo(new Page<>(List.of(), "abc"));
        assertThat(sent().url()).hasToString("/api/v1/placements?organisation=kent&state=OPEN&q=head%20of&limit=20");
    }

    @Test
    void sendsTheVersionAChangeIsBasedOn() {
        client(ApplicationsClient.class)
                .rank("spring-2027", new RankingRequest(List.of("p-1"), false), "\"3\"")
                .onErrorComplete()
                .block(SOON);

        assertThat(sent().method()).isEqualTo(HttpMethod.PUT);
        assertThat(sent().url()).hasToString("/api/v1/rounds/spring-2027/applications/mine");
        assertThat(sent().headers().getFirst(HttpHeaders.IF_MATCH)).isEqualTo("\"3\"");
    }

    @Test
    void sendsCsvAsCsvWithItsIdempotencyKey() {
        answer = "{\"kind\":\"CANDIDATES\",\"checkedOnly\":true,\"rows\":0,\"created\":0,\"updated\":0,\"unchanged\":0,"
                + "\"faults\":[],\"warnings\":[]}";

        client(ImportsClient.class)
                .importCsv("candidates", true, null, new byte[] {1}, "key-1")
                .block(SOON);

        assertThat(sent().url()).hasToString("/api/v1/imports/candidates?check=true");
        assertThat(sent().headers().getContentType()).isEqualTo(MediaType.parseMediaType("text/csv"));
        assertThat(sent().headers().getFirst(ApiPaths.IDEMPOTENCY_KEY)).isEqualTo("key-1");
    }

    @Test
    void readsTextsOfAListEachByItself() {
        answer = "[\"https://one.example\",\"https://two.example\"]";
        assertThat(client(MachinesClient.class).issuers().block(SOON))
                .containsExactly("https://one.example", "https://two.example");
    }

    @Test
    void readsTheEventsOfARun() {
        answerType = MediaType.TEXT_EVENT_STREAM;
        answer = "data:{\"id\":\"r1\",\"roundId\":\"autumn-2026\",\"number\":1,\"state\":\"SOLVED\",\"seed\":0,"
                + "\"startedBy\":\"Programme\",\"requestedAt\":\"2026-11-23T12:00:00Z\",\"stopRequested\":false,"
                + "\"history\":[],\"hasResult\":true,\"version\":1}\n\n";

        var event = client(RunsClient.class).events("r1").blockFirst(SOON);

        assertThat(event).isNotNull();
        assertThat(event.data()).isNotNull();
        assertThat(event.data().state()).isEqualTo(RunState.SOLVED);
    }

    private ClientRequest sent() {
        assertThat(requests).hasSize(1);
        return requests.get(0);
    }

    private <T> T client(Class<T> type) {
        WebClient web = WebClient.builder().exchangeFunction(this::answer).build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(web))
                .build()
                .createClient(type);
    }

    private Mono<ClientResponse> answer(ClientRequest request) {
        requests.add(request);
        return Mono.just(ClientResponse.create(HttpStatus.OK)
                .header(HttpHeaders.CONTENT_TYPE, answerType.toString())
                .body(answer)
                .build());
    }
}
