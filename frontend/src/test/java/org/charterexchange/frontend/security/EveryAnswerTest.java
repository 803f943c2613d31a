package org.charterexchange.frontend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.MeView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.FrontendApplication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** Whatever is asked for, by whomever, the answer carries the headers of a page over https. Nothing answers behind. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.sign-in.issuer=http://127.0.0.1:1",
            "frontend.session.address=https://exchange.example",
            "frontend.api.address=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "20s")
class EveryAnswerTest {
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9+/]{24})';");
    private static final Pattern OWN_CODE = Pattern.compile("<(script|link rel=\"stylesheet\")[^>]*>");
    private static final Pattern INLINE =
            Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|javascript:|<script[^>]*>[^<]");

    @Autowired
    private WebTestClient browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

    @MockitoBean
    private AccessClient access;

    @TestFactory
    Stream<DynamicTest> everyRouteAnswersWithTheHeaders() {
        when(access.me())
                .thenReturn(Mono.just(new MeView(
                        "R. Okafor", EnumSet.allOf(Role.class), "kent", "Kent Police", Sector.POLICING, "c1")));
        List<Route> all = routes.getHandlerMethods().keySet().stream()
                .flatMap(EveryAnswerTest::routes)
                .toList();
        assertThat(all)
                .extracting(Route::path)
                .contains("/", "/profile/edit", "/rounds/x/runs/start", "/runs/x/events");
        return all.stream()
                .flatMap(route -> Stream.of(
                        DynamicTest.dynamicTest("signed in: " + route, () -> check(signedIn(), route)),
                        DynamicTest.dynamicTest("public: " + route, () -> check(browser, route))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/placements/%2e%2e%2fetc",
                "/profile;jsessionid=1",
                "/rounds/..%5c..",
                "/oauth2/authorization/idp",
                "/oauth2/authorization/other",
                "/login/oauth2/code/idp?error=access_denied",
                "/login/oauth2/code/idp?code=x&state=y",
                "/actuator/health",
                "/actuator/env",
                "/favicon.ico"
            })
    void whatIsNoPageAnswersWithTheHeadersToo(String path) {
        check(browser, new Route(HttpMethod.GET, path));
    }

    @Test
    void aFormWithoutItsTokenAnswersWithTheHeadersToo() {
        EntityExchangeResult<byte[]> answer = browser.mutateWith(mockOidcLogin())
                .post()
                .uri("/profile/edit")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .returnResult();

        checkHeaders(answer);
        checkPage(answer);
    }

    @Test
    void aNonceIsUsedOnce() {
        assertThat(nonce(read("/about").getResponseHeaders()))
                .isNotEqualTo(nonce(read("/about").getResponseHeaders()));
    }

    @Test
    void theSessionIsBoundToThisHostAndToHttps() {
        assertThat(read("/profile").getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("__Host-session=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain=");
        assertThat(read("/about?lang=cy").getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("language=cy")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    private void check(WebTestClient person, Route route) {
        EntityExchangeResult<byte[]> answer = person.method(route.method())
                .uri(URI.create(route.path()))
                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                .exchange()
                .expectBody()
                .returnResult();
        checkHeaders(answer);
        checkPage(answer);
    }

    private WebTestClient signedIn() {
        return browser.mutateWith(mockOidcLogin()).mutateWith(csrf());
    }

    private EntityExchangeResult<byte[]> read(String path) {
        return browser.get()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static void checkHeaders(EntityExchangeResult<byte[]> answer) {
        HttpHeaders headers = answer.getResponseHeaders();
        String nonce = nonce(headers);
        assertThat(headers.get("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'nonce-" + nonce
                        + "'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
                        + "frame-ancestors 'none'; form-action 'self' http://127.0.0.1:1");
        assertThat(headers.getFirst("Strict-Transport-Security")).isEqualTo("max-age=63072000; includeSubDomains");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Permissions-Policy"))
                .isEqualTo("camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    private static void checkPage(EntityExchangeResult<byte[]> answer) {
        if (!MediaType.TEXT_HTML.isCompatibleWith(answer.getResponseHeaders().getContentType())) {
            return;
        }
        String page =
                new String(Objects.requireNonNullElse(answer.getResponseBody(), new byte[0]), StandardCharsets.UTF_8);
        String mark = "nonce=\"" + nonce(answer.getResponseHeaders()) + "\"";
        assertThat(OWN_CODE.matcher(page).results().map(found -> found.group()))
                .as("scripts and styles")
                .isNotEmpty()
                .allMatch(tag -> tag.contains(mark));
        assertThat(INLINE.matcher(page).results().map(found -> found.group()))
                .as("what the policy would not let run")
                .isEmpty();
    }

    private static String nonce(HttpHeaders headers) {
        Matcher found = NONCE.matcher(Objects.requireNonNullElse(headers.getFirst("Content-Security-Policy"), ""));
        assertThat(found.find()).as("a nonce").isTrue();
        return found.group(1);
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        return mapping.getPatternsCondition().getPatterns().stream()
                .map(pattern -> pattern.getPatternString().replaceAll("\\{([^{}]|\\{[^}]*})+}", "x"))
                .flatMap(path -> methods(mapping).map(method -> new Route(method.asHttpMethod(), path)));
    }

    private static Stream<RequestMethod> methods(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : methods.stream();
    }

    private record Route(HttpMethod method, String path) {}
}
