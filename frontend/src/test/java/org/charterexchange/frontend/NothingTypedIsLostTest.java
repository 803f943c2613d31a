package org.charterexchange.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.drafts.KeptDrafts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Fills in every form of every page, whatever state its thing is in, and sends it to an API that refuses all of them. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "30s")
@Import(RefusingApi.InFrontOfEveryClient.class)
class NothingTypedIsLostTest {
    private static final int STATES = 3;
    private static final String ISSUER = "https://idp.example";
    private static final String SUBJECT = "priya";

    @Autowired
    private WebTestClient browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

    @Autowired
    private ApplicationContext pages;

    @TestBean
    @SuppressWarnings("unused")
    private Clock clock = clock();

    /** The day on which the API's rounds begin and end. */
    static Clock clock() {
        return Clock.fixed(Instant.parse("2027-01-04T12:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void everyRefusedFormComesBackAsItWasFilledIn() {
        Map<String, Integer> sent = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        for (int state = 0; state < STATES; state++) {
            for (Role role : Role.values()) {
                RefusingApi.API.answers(role, state, "x1");
                for (String path : Routes.paths(routes, HttpMethod.GET)) {
                    HtmlForm.of(read(path)).stream().filter(HtmlForm::typed).forEach(form -> {
                        sent.merge(form.action(), 1, Integer::sum);
                        lost.addAll(lost(form));
                    });
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(sent.keySet())
                .contains(
                        "/import",
                        "/members/invite",
                        "/members/register",
                        "/own/people/x1/decline",
                        "/own/placements/x1/applicants/x1",
                        "/own/placements/x1/withdraw",
                        "/own/placements/new",
                        "/privacy/equality",
                        "/privacy/holds/new",
                        "/profile/edit",
                        "/rounds/plan",
                        "/rounds/x1/cancel",
                        "/rounds/x1/disclosure",
                        "/rounds/x1/runs/start");
    }

    @Test
    void everyFormThatWasSentAfterItsSessionComesBackAsItWasFilledIn() {
        Set<String> sent = new TreeSet<>();
        Set<String> lost = new TreeSet<>();
        for (int state = 0; state < STATES; state++) {
            for (Role role : Role.values()) {
                RefusingApi.API.answers(role, state, "x1");
                for (String path : Routes.paths(routes, HttpMethod.GET)) {
                    HtmlForm.of(read(path)).stream()
                            .filter(form -> form.typed() && !form.withFile())
                            .forEach(form -> {
                                sent.add(form.action());
                                lost.addAll(lostOnTheWayBack(form));
                            });
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(sent).contains("/own/people/x1/decline", "/own/placements/x1/withdraw", "/profile/edit");
    }

    /** What the page at the form's own address does not show of a draft of it. */
    private List<String> lostOnTheWayBack(HtmlForm form) {
        MultiValueMap<String, String> filled = form.filled();
        KeptDrafts.of(pages).keep(ISSUER, SUBJECT, form.action(), filled);
        return HtmlForm.of(read(form.action())).stream()
                .filter(again -> again.action().equals(form.action()))
                .findFirst()
                .map(again -> again.lost(filled))
                .orElseGet(() -> List.of(form.action() + " is not shown again"));
    }

    private List<String> lost(HtmlForm form) {
        MultiValueMap<String, String> filled = form.filled();
        String page = body(browser.mutateWith(csrf())
                .mutateWith(mockOidcLogin())
                .post()
                .uri(URI.create(form.action()))
                .body(BodyInserters.fromFormData(filled)));
        return HtmlForm.of(page).stream()
                .filter(again -> again.action().equals(form.action()))
                .findFirst()
                .map(again -> again.lost(filled))
                .orElseGet(() -> List.of(form.action() + " is not shown again"));
    }

    private String read(String path) {
        return body(browser.mutateWith(
                        mockOidcLogin().idToken(token -> token.issuer(ISSUER).subject(SUBJECT)))
                .get()
                .uri(URI.create(path)));
    }

    private static String body(WebTestClient.RequestHeadersSpec<?> request) {
        String body = request.exchange().expectBody(String.class).returnResult().getResponseBody();
        return body == null ? "" : body;
    }
}
