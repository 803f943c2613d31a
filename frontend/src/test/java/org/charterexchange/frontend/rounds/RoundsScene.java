package org.charterexchange.frontend.rounds;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/** Rounds and runs as the API shows them, and a browser to read and send their pages with. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
abstract class RoundsScene {
    @Autowired
    WebTestClient browser;

    @MockitoBean
    RoundsClient rounds;

    @MockitoBean
    RunsClient runs;

    @MockitoBean
    private AccessClient access;

    void as(Role role) {
        when(access.me()).thenReturn(Mono.just(new MeView("Helen Marsh", Set.of(role), null, null, null, null)));
    }

    void in(RoundState round, RunState run) {
        when(rounds.get("autumn-2026")).thenReturn(Mono.just(Samples.round(round)));
        when(rounds.runs(eq("autumn-2026"), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.run(run), Samples.run(run)), null)));
        when(rounds.deviations(eq("autumn-2026"), any(), any()))
                .thenReturn(Mono.just(new Page<>(Samples.deviations(), null)));
        when(rounds.disclosures(eq("autumn-2026"), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        when(runs.get("r3")).thenReturn(Mono.just(Samples.run(run)));
        when(runs.flows(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(Samples.flows(), null)));
        when(runs.ledger(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(Samples.ledgers(), null)));
        when(runs.exchanges(eq("r3"), any(), any())).thenReturn(Mono.just(new Page<>(Samples.exchanges(), null)));
        when(runs.explain("r3", "c2")).thenReturn(Mono.just(Samples.explanation(true)));
        when(runs.matches(any(), any(), any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        when(runs.unmatched(any(), any(), any(), any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(Samples.unmatched()), null)));
    }

    String read(String path, String name) {
        String page = Objects.requireNonNull(browser.mutateWith(mockOidcLogin())
                .get()
                .uri(URI.create(path))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        keep(name, page);
        return page;
    }

    String send(String path, int status, String... fields) {
        var form = BodyInserters.fromFormData("sent", "1");
        for (int i = 0; i < fields.length; i += 2) {
            form = form.with(fields[i], fields[i + 1]);
        }
        return Objects.requireNonNull(browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri(path)
                .body(form)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** Pages can be looked at in {@code target/pages}. */
    private static void keep(String name, String page) {
        try {
            Files.createDirectories(Path.of("target/pages"));
            Files.writeString(Path.of("target/pages", name + ".html"), page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static UpstreamProblem problem(int status, String detail) {
        return new UpstreamProblem(
                new Problem("about:blank", "Refused", status, detail, null, null, null), new byte[0]);
    }
}
