package org.charterexchange.frontend.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.work.UnfinishedWork;
import org.charterexchange.contract.work.WorkClient;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.frontend.FrontendApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
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
class WorkPagesTest {
    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private WorkClient work;

    @BeforeEach
    void theProgrammeLooks() {
        when(access.me()).thenReturn(Mono.just(new MeView("Pat", Set.of(Role.PROGRAMME), null, null, null, null)));
    }

    @Test
    void workThatIsStuckIsSaidSinceWhenAndWhatToDo() {
        Instant since = Instant.parse("2026-12-04T17:00:00Z");
        answers(
                new UnfinishedWork(WorkKind.IMPORTS, 2, since, true),
                new UnfinishedWork(WorkKind.MOVES, 0, null, false));
        assertThat(page())
                .contains("Accepted files", "stuck", "4 December 2026 at 17:00", "tell whoever runs the service");
    }

    @Test
    void workThatGoesOnIsNoReasonToTellAnybody() {
        answers(new UnfinishedWork(WorkKind.ERASURES, 1, Instant.parse("2026-12-04T17:00:00Z"), false));
        assertThat(page()).contains("being done").doesNotContain("tell whoever runs the service");
    }

    private void answers(UnfinishedWork... all) {
        when(work.unfinished()).thenReturn(Mono.just(List.of(all)));
    }

    private String page() {
        return Objects.requireNonNull(browser.mutateWith(mockOAuth2Login())
                .get()
                .uri("/work")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
