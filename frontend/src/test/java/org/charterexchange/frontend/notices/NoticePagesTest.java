package org.charterexchange.frontend.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOAuth2Login;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.notices.NoticeView;
import org.charterexchange.contract.notices.NoticesClient;
import org.charterexchange.frontend.FrontendApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
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
class NoticePagesTest {

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private AccessClient access;

    @MockitoBean
    private NoticesClient notices;

    @Test
    void everyPageLeadsToWhatTheReaderHasYetToRead() {
        when(access.me())
                .thenReturn(Mono.just(
                        new MeView("Jo", Set.of(Role.COORDINATOR), "kent", "Kent", Sector.POLICING, null, null, 2)));
        assertThat(read("/about"))
                .contains("2 things of yours were changed by somebody else.", "href=\"/notices\"")
                .doesNotContain("Something of yours");
    }

    @Test
    void everyKindIsToldInWordsInBothLanguages() {
        when(access.me())
                .thenReturn(Mono.just(
                        new MeView("Jo", Set.of(Role.COORDINATOR), "kent", "Kent", Sector.POLICING, null, null, 0)));
        List<NoticeView> all = Arrays.stream(NoticeKind.values())
                .map(kind -> new NoticeView("n-" + kind, kind, List.of("O’Hara & Sons"), Instant.EPOCH))
                .toList();
        when(notices.mine()).thenReturn(Mono.just(new Page<>(all, null)));
        assertThat(read("/notices"))
                .contains("Your profile is no longer yours", "O’Hara &amp; Sons", "I have read this")
                .doesNotContain("??", "PROFILE_GAINED</", "{0}");
        assertThat(read("/notices?lang=cy")).contains("Rwyf wedi darllen hyn").doesNotContain("??", "{0}");
    }

    @Test
    void whatIsReadIsNotToldAgain() {
        when(access.me())
                .thenReturn(Mono.just(
                        new MeView("Jo", Set.of(Role.COORDINATOR), "kent", "Kent", Sector.POLICING, null, null, 0)));
        when(notices.read("n-1")).thenReturn(Mono.empty());
        signedIn()
                .mutateWith(csrf())
                .post()
                .uri("/notices/n-1/read")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/notices");
        verify(notices).read("n-1");
    }

    @Test
    void whoseAccessHasEndedReadsWhatHappenedFirst() {
        when(access.me()).thenReturn(Mono.just(new MeView("Jo", Set.of(), null, null, null, null, Instant.EPOCH, 1)));
        signedIn()
                .get()
                .uri("/start")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/notices");
        when(notices.mine())
                .thenReturn(Mono.just(new Page<>(
                        List.of(new NoticeView("n-1", NoticeKind.PROFILE_LOST, List.of("Kent"), Instant.EPOCH)),
                        null)));
        assertThat(read("/notices")).contains("Your access at Kent has ended");
    }

    private WebTestClient signedIn() {
        return browser.mutateWith(mockOAuth2Login());
    }

    private String read(String page) {
        return Objects.requireNonNull(signedIn()
                .get()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
