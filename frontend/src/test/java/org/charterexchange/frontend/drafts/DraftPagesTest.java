package org.charterexchange.frontend.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.FrontendApplication;
import org.charterexchange.frontend.sessions.OidcIdentity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** Forms that were sent after their session had expired are filled in again when their person is back. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "20s")
class DraftPagesTest {
    private static final OidcIdentity PRIYA = new OidcIdentity("https://idp.example", "priya");

    @Autowired
    private WebTestClient browser;

    @Autowired
    private Drafts drafts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

    @MockitoBean
    private AccessClient access;

    @BeforeEach
    void theProgrammeLooks() {
        when(access.me())
                .thenReturn(Mono.just(
                        new MeView("P. Nair", Set.of(Role.PROGRAMME), "kent", "Kent Police", Sector.POLICING, null)));
    }

    @Test
    void whatWasTypedIsThereAgainForItsPersonAlone() {
        drafts.keep(
                PRIYA,
                "/rounds/plan",
                MultiValueMap.fromMultiValue(Map.of(
                        "name", List.of("Spring 2028"), "offersOn", List.of("2028-01-05"), "key", List.of("k-1"))));

        assertThat(read("priya", "/rounds/plan"))
                .contains("id=\"draft\"", "value=\"Spring 2028\"", "value=\"2028-01-05\"", "value=\"k-1\"");
        assertThat(read("somebody-else", "/rounds/plan")).doesNotContain("id=\"draft\"", "Spring 2028");
    }

    @Test
    void everyFormThatIsKeptIsSentToThePathAtWhichItIsShown() {
        assertThat(paths(RequestMethod.GET, true))
                .hasSizeGreaterThan(10)
                .allMatch(paths(RequestMethod.POST, false)::contains);
    }

    private Set<String> paths(RequestMethod method, boolean drafted) {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(method))
                .filter(route -> !drafted || route.getValue().hasMethodAnnotation(DraftedForm.class))
                .flatMap(route -> route.getKey().getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .collect(Collectors.toSet());
    }

    private String read(String subject, String path) {
        String page = browser.mutateWith(mockOidcLogin()
                        .idToken(token -> token.issuer(PRIYA.issuer()).subject(subject)))
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return page == null ? "" : page;
    }
}
