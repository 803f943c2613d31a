package org.charterexchange.frontend.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.audit.AuditChange;
import org.charterexchange.contract.audit.AuditCheckpointView;
import org.charterexchange.contract.audit.AuditClient;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.contract.audit.AuditFindingView;
import org.charterexchange.contract.audit.AuditHeadView;
import org.charterexchange.contract.audit.AuditKeyView;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class AuditPagesTest {
    private static final Instant AT = Instant.parse("2026-11-25T14:00:00Z");

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AuditClient audit;

    @MockitoBean
    private OrganisationsClient organisations;

    @MockitoBean
    private AccessClient access;

    @BeforeEach
    void anAuditorReads() {
        MeView auditor = new MeView("Tomasz Zielinski", Set.of(Role.AUDITOR), null, null, null, null);
        when(access.me()).thenReturn(Mono.just(auditor));
        when(organisations.list(any(), any(), any(), any())).thenReturn(Mono.just(new Page<>(List.of(), null)));
        AuditCheckpointView checkpoint = new AuditCheckpointView(
                12, AT, "hour", List.of(new AuditHeadView("scheme", 7, "ab")), "00", "cd", "key-1", "c2ln");
        when(audit.checkpoints(any(), any())).thenReturn(Mono.just(new Page<>(List.of(checkpoint), null)));
        when(audit.keys()).thenReturn(Mono.just(List.of(new AuditKeyView("key-1", "Ed25519", "MCowBQYD", true))));
        answering(new Page<>(List.of(entry()), null));
    }

    @Test
    void theTrailSaysHowFarItIsSignedAndShowsNoPersonalValue() {
        assertThat(read("/audit"))
                .contains("Checkpoint 12 of 25 November 2026 at 14:00")
                .contains("placement.publish", "placement/p-12", "DRAFT → OPEN", "Refused")
                .contains("about a person, fingerprint 0a2934b7")
                .contains("MCowBQYD")
                .contains("What the trail cannot show");
    }

    @Test
    void theFiltersAreDaysInLondonAndGoAlongToTheCsv() {
        String page = read("/audit?organisation=kent&kind=placement&subject=placement/p-12"
                + "&from=2026-07-01&to=2026-07-02&refused=true");
        assertThat(page)
                .contains("/audit/entries.csv?organisation=kent&amp;kind=placement"
                        + "&amp;subject=placement/p-12&amp;from=2026-07-01&amp;to=2026-07-02&amp;refused=true");
        verify(audit)
                .entries(
                        eq("kent"),
                        eq("placement"),
                        eq("placement/p-12"),
                        isNull(),
                        eq(Instant.parse("2026-06-30T23:00:00Z")),
                        eq(Instant.parse("2026-07-02T23:00:00Z")),
                        eq(true),
                        isNull(),
                        any());
    }

    @Test
    void aPageWithoutEntriesLeadsOnToOlderOnes() {
        answering(new Page<>(List.of(), "b2xkZXI"));
        assertThat(read("/audit?kind=round.publish"))
                .contains("Older entries are on the next page")
                .contains("after=b2xkZXI");
    }

    @Test
    void aBrokenExportIsShownWithWhereAndWhat() {
        AuditFindingView finding = new AuditFindingView(7, "scheme entry 5", "HASH", "aaaa", "bbbb");
        verified(Mono.just(new AuditVerificationView(false, "all", 2, 90, 3, AT, 4, 1, List.of(finding))));
        assertThat(send("{}", 200))
                .contains("The trail is broken in 1 place.", "scheme entry 5", "hash of the entry", "aaaa", "bbbb");
    }

    @Test
    void aSoundExportIsSaidToHoldUpToItsLastCheckpoint() {
        verified(Mono.just(new AuditVerificationView(true, "all", 2, 90, 3, AT, 4, 0, List.of())));
        assertThat(send("{}", 200))
                .contains("The trail holds.", "25 November 2026 at 14:00")
                .doesNotContain("id=\"findings\"");
    }

    @Test
    void whatIsNoExportAndNoFileAtAllAreSaidAtTheField() {
        Problem problem = new Problem("about:blank", "Invalid", 422, null, null, null, null);
        verified(Mono.error(new UpstreamProblem(problem, new byte[0])));
        assertThat(send("id,name", 422)).contains("A file that was exported from the audit trail");
        assertThat(send(null, 422)).contains("Choose a file");
    }

    private void answering(Page<AuditEntryView> page) {
        when(audit.entries(any(), any(), any(), any(), any(), any(), any(), any(), any()))
                .thenReturn(Mono.just(page));
    }

    /** Reads what is sent, as the API would. */
    private void verified(Mono<AuditVerificationView> answer) {
        when(audit.verify(any())).thenAnswer(call -> {
            Flux<DataBuffer> sent = call.getArgument(0);
            return sent.doOnNext(DataBufferUtils::release).then(answer);
        });
    }

    private static AuditEntryView entry() {
        return new AuditEntryView(
                7,
                AT,
                "01m89ep6",
                "kent",
                "placement.publish",
                "placement/p-12",
                true,
                List.of(
                        new AuditChange("state", "DRAFT", "OPEN"),
                        new AuditChange("name", null, "hmac:0a2934b702d218f7871d2efce6959c1c")),
                "request-1",
                "00",
                "ab");
    }

    private String read(String address) {
        return Objects.requireNonNull(browser.mutateWith(mockOidcLogin())
                .get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private String send(@Nullable String file, int status) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("other", "field");
        if (file != null) {
            form.part("file", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)))
                    .filename("audit.ndjson");
        }
        return Objects.requireNonNull(browser.mutateWith(mockOidcLogin())
                .mutateWith(csrf())
                .post()
                .uri("/audit/verify")
                .body(BodyInserters.fromMultipartData(form.build()))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
