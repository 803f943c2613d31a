package org.charterexchange.frontend.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.equality.EqualityClient;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.contract.privacy.RetentionView;
import org.charterexchange.frontend.FrontendApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class PrivacyPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    private static final HoldView LASTING =
            new HoldView("h-1", "m-1", "Jo Bloggs", "A claim", LocalDate.of(2027, 1, 31), true, NOW, null, null, 1);
    private static final HoldView LIFTED =
            new HoldView("h-2", "m-2", null, "A complaint", LocalDate.of(2027, 1, 31), false, NOW, NOW, "Settled", 2);

    @Autowired
    private WebTestClient browser;

    @MockitoBean
    private EqualityClient equality;

    @MockitoBean
    private PrivacyClient privacy;

    @MockitoBean
    private AccessClient access;

    @BeforeEach
    void aLeaderReads() {
        MeView leader = new MeView("R. Okafor", Set.of(Role.LEADER), "kent", "Kent Police", Sector.POLICING, "c2");
        when(access.me()).thenReturn(Mono.just(leader));
    }

    @Test
    void onlyTheAnswersThatTheReaderGaveAreTicked() {
        when(equality.mine())
                .thenReturn(Mono.just(new EqualityView(Map.of(EqualityQuestion.RELIGION, "SIKH"), NOW, 1)));
        String page = read("/privacy/equality");

        assertThat(page).contains("id=\"RELIGION-SIKH\" value=\"SIKH\" checked=\"checked\"", "Take all answers back");
        assertThat(page.split("checked=\"checked\"", -1)).hasSize(2);
    }

    @Test
    void aSuppressedCountOfEqualityAnswersIsNotShownAsZero() {
        when(equality.figures())
                .thenReturn(Mono.just(new EqualityFigures(
                        LocalDate.of(2026, 12, 4),
                        40,
                        List.of(new EqualityFigures.Question(
                                EqualityQuestion.CARING,
                                List.of(
                                        new EqualityFigures.Count("YES", null),
                                        new EqualityFigures.Count("NOT_ANSWERED", 31)))))));
        assertThat(read("/privacy/equality/figures"))
                .contains(
                        "At least 40 people have answered",
                        "made on 4 December 2026",
                        ">not shown<",
                        ">31<",
                        "Not answered");
    }

    @Test
    void whoeverAskedForErasureSeesWhenItBeginsAndCanTakeItBack() {
        held(new ErasureView(NOW, NOW.plusSeconds(604_800), null, Map.of(), List.of()));
        assertThat(read("/privacy/mine"))
                .contains("You asked for erasure. It begins on 2 December 2026", "Keep my data")
                .doesNotContain("id=\"erase\"");
    }

    @Test
    void whoeverDidNotAskForErasureIsToldWhatItLeaves() {
        held(null);
        assertThat(read("/privacy/mine"))
                .contains("id=\"erase\"", "The audit trail stays whole", "held-about-me.pdf")
                .doesNotContain("Keep my data", "held-back", "id=\"staying\"");
    }

    @Test
    void everybodyIsToldWhatWouldStayAndWhatHoldsTheErasureBack() {
        user(Role.PROGRAMME);
        ErasureView.Exemption decided =
                new ErasureView.Exemption("spring-2026", null, null, "decided", LocalDate.of(2032, 11, 25));
        ErasureView.Exemption matched = new ErasureView.Exemption(
                "autumn-2025", "Kent Police", "Control room", "matched", LocalDate.of(2031, 5, 1));
        when(privacy.mine())
                .thenReturn(Mono.just(new MyDataView(
                        NOW,
                        "H. Marsh",
                        List.of(),
                        null,
                        List.of(decided, matched),
                        List.of(new MyDataView.Hold("A claim before a tribunal", LocalDate.of(2027, 1, 31))))));
        assertThat(read("/privacy/mine"))
                .contains(
                        "id=\"erase\"",
                        "You published round spring-2026",
                        "Until 25 November 2032",
                        "Round autumn-2025 matched you: Control room at Kent Police. Until 1 May 2031.",
                        "A claim before a tribunal (to be looked at on 31 January 2027)");
    }

    @Test
    void theProgrammeReadsLegalHoldsWithNamesAndCanChangeThem() {
        user(Role.PROGRAMME);
        when(privacy.holds("", 200)).thenReturn(Mono.just(new Page<>(List.of(LASTING, LIFTED), null)));
        assertThat(read("/privacy/holds"))
                .contains("Jo Bloggs", "A claim", "31 January 2027", "id=\"new\"", "/privacy/holds/h-1", "Settled")
                .contains(">due<");
        assertThat(read("/privacy/holds/h-1")).contains("Is this hold still needed?", "value=\"2027-01-31\"");
        assertThat(read("/privacy/holds/h-2")).contains("It was lifted on").doesNotContain("id=\"lift\"");
    }

    @Test
    void auditorsReadLegalHoldsAndChangeNone() {
        user(Role.AUDITOR);
        when(privacy.holds("", 200)).thenReturn(Mono.just(new Page<>(List.of(LASTING), null)));
        assertThat(read("/privacy/holds")).contains("A claim").doesNotContain("id=\"new\"", "/privacy/holds/h-1");
        browser.mutateWith(mockOidcLogin())
                .get()
                .uri("/privacy/holds/new")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aLegalHoldIsSetOnceAndARefusalIsShownAtItsField() {
        user(Role.PROGRAMME);
        HoldRequest asked = new HoldRequest("m-1", "A claim", LocalDate.of(2027, 3, 31));
        when(privacy.hold(asked, "k-1")).thenReturn(Mono.just(LASTING));
        send("personId=m-1&reason=A+claim&reviewOn=31%2F3%2F2027&key=k-1")
                .expectStatus()
                .is3xxRedirection()
                .expectHeader()
                .location("/privacy/holds?done=yes");
        send("personId=m-1&reason=A+claim&reviewOn=soon&key=k-1")
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("id=\"reviewOn-error\"", "value=\"soon\""));
    }

    private WebTestClient.ResponseSpec send(String form) {
        return browser.mutateWith(mockOidcLogin())
                .mutateWith(csrf())
                .post()
                .uri("/privacy/holds/new")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange();
    }

    private void user(Role role) {
        when(access.me()).thenReturn(Mono.just(new MeView("H. Marsh", Set.of(role), null, null, null, null)));
    }

    @Test
    void thePageOfRetentionSaysWhatWouldGoAndWhatWent() {
        when(privacy.retention())
                .thenReturn(Mono.just(new RetentionView(
                        List.of(new RetentionView.Rule(DataCategory.ASSESSMENTS, "P2Y", NOW, 7)),
                        List.of(new RetentionView.Run(
                                LocalDate.of(2026, 11, 24),
                                NOW,
                                NOW,
                                Map.of(DataCategory.IMPORTS, 3L, DataCategory.ASSESSMENTS, 0L))))));
        assertThat(read("/privacy/retention"))
                .contains(">2 years<", ">7<", "24 November 2026", "Imports: 3")
                .doesNotContain("Assessments: 0");
    }

    private void held(@Nullable ErasureView erasure) {
        when(privacy.mine())
                .thenReturn(Mono.just(new MyDataView(
                        NOW,
                        "R. Okafor",
                        List.of(new MyDataView.Category(DataCategory.PROFILES, List.of())),
                        erasure,
                        List.of(),
                        List.of())));
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
}
