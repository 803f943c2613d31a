package org.charterexchange.frontend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.ImportState;
import org.charterexchange.contract.imports.ImportView;
import org.charterexchange.contract.imports.ImportsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class AcceptedImportPagesTest {
    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private ImportsClient imports;

    @BeforeEach
    void aCoordinatorLooks() {
        when(access.me())
                .thenReturn(Mono.just(
                        new MeView("Cora", Set.of(Role.COORDINATOR), "kent", "Kent Police", Sector.POLICING, null)));
    }

    @Test
    void aFileThatIsBeingImportedIsFollowedAndSaysThatItGoesOnWithoutItsSender() {
        when(imports.get("i-1")).thenReturn(Mono.just(accepted(ImportState.WORKING, 0)));
        assertThat(page("/imports/i-1"))
                .contains("Being imported", "you can leave this page", "15,000", "20,000")
                .contains("href=\"/imports/i-1\"", "hx-trigger=\"every 2s\"")
                .doesNotContain("Imported.");
    }

    @Test
    void aFileThatIsDoneSaysSoAndIsFollowedNoMore() {
        when(imports.get("i-1")).thenReturn(Mono.just(accepted(ImportState.DONE, 0)));
        assertThat(page("/imports/i-1"))
                .contains("Imported.", "Import another file")
                .doesNotContain("hx-trigger");
        assertThat(browser.mutateWith(mockOAuth2Login())
                        .get()
                        .uri("/imports/i-1/live")
                        .exchange()
                        .expectHeader()
                        .valueEquals("HX-Refresh", "true")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("Imported.");
    }

    @Test
    void workThatIsStuckIsSeenInTheListAndOnItsPage() {
        when(imports.list(any(), any()))
                .thenReturn(Mono.just(new Page<>(List.of(accepted(ImportState.FAILING, 3)), "more")));
        when(imports.get("i-1")).thenReturn(Mono.just(accepted(ImportState.FAILING, 3)));
        assertThat(page("/imports")).contains("Interrupted", "Cora Kent", "href=\"/imports?after=more\"");
        assertThat(page("/imports/i-1")).contains("was interrupted 3 times", "tried again by itself");
    }

    @Test
    void whoImportsAFileIsLedToWhereItIsFollowed() {
        when(imports.importCsv(anyString(), any(Boolean.class), any(), any(), any()))
                .thenReturn(Mono.just(new ImportReport(
                        ImportKind.CANDIDATES,
                        false,
                        20_000,
                        0,
                        0,
                        0,
                        List.of(),
                        List.of(),
                        accepted(ImportState.WAITING, 0))));
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("kind", "CANDIDATES");
        form.part("import", "yes");
        form.part("file", new ByteArrayResource("id\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "people.csv";
            }
        });
        browser.mutateWith(csrf())
                .mutateWith(mockOAuth2Login())
                .post()
                .uri("/import")
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange()
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/imports/i-1");
    }

    private String page(String path) {
        return Objects.requireNonNull(browser.mutateWith(mockOAuth2Login())
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static ImportView accepted(ImportState state, int failures) {
        return new ImportView(
                "i-1",
                ImportKind.CANDIDATES,
                null,
                state,
                20_000,
                15_000,
                14_000,
                900,
                100,
                "kent",
                "Cora Kent",
                Instant.parse("2026-12-04T17:00:00Z"),
                null,
                failures);
    }
}
