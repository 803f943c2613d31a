package org.charterexchange.frontend.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.equality.EqualityClient;
import org.charterexchange.contract.equality.EqualityFigures;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.Holding;
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
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class PrivacyPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

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
    void theOwnAnswersAreTickedAndNoOthers() {
        when(equality.mine())
                .thenReturn(Mono.just(new EqualityView(Map.of(EqualityQuestion.RELIGION, "SIKH"), NOW, 1)));
        String page = read("/privacy/equality");

        assertThat(page).contains("id=\"RELIGION-SIKH\" value=\"SIKH\" checked=\"checked\"", "Take all answers back");
        assertThat(page.split("checked=\"checked\"", -1)).hasSize(2);
    }

    @Test
    void aCountThatIsLeftOutIsNotShownAsZero() {
        when(equality.figures())
                .thenReturn(Mono.just(new EqualityFigures(
                        40,
                        List.of(new EqualityFigures.Question(
                                EqualityQuestion.CARING,
                                List.of(
                                        new EqualityFigures.Count("YES", null),
                                        new EqualityFigures.Count("NOT_ANSWERED", 31)))))));
        assertThat(read("/privacy/equality/figures"))
                .contains("40 people have answered", ">not shown<", ">31<", "Not answered");
    }

    @Test
    void whoAskedForErasureSeesWhenItBeginsAndCanTakeItBack() {
        held(new ErasureView(NOW, NOW.plusSeconds(604_800), null, Map.of(), List.of()));
        assertThat(read("/privacy/mine"))
                .contains("You asked for erasure. It begins on 2 December 2026", "Keep my data")
                .doesNotContain("id=\"erase\"");
    }

    @Test
    void whoDidNotIsToldWhatErasureLeaves() {
        held(null);
        assertThat(read("/privacy/mine"))
                .contains("id=\"erase\"", "The audit trail stays whole", "held-about-me.pdf")
                .doesNotContain("Keep my data");
    }

    @Test
    void theRulesSayWhatWouldGoAndWhatWent() {
        when(privacy.retention())
                .thenReturn(Mono.just(new RetentionView(
                        List.of(new RetentionView.Rule(Holding.ASSESSMENTS, "P2Y", NOW, 7)),
                        List.of(new RetentionView.Run(
                                LocalDate.of(2026, 11, 24),
                                NOW,
                                NOW,
                                Map.of(Holding.IMPORTS, 3L, Holding.ASSESSMENTS, 0L))))));
        assertThat(read("/privacy/retention"))
                .contains(">2 years<", ">7<", "24 November 2026", "Imports: 3")
                .doesNotContain("Assessments: 0");
    }

    private void held(@Nullable ErasureView erasure) {
        when(privacy.mine())
                .thenReturn(Mono.just(new MyDataView(
                        NOW, "R. Okafor", List.of(new MyDataView.Held(Holding.PROFILES, List.of())), erasure)));
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
