package org.charterexchange.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.csrf;
import static org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.mockOidcLogin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.charterexchange.contract.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Reads every page and sends every form by every role, where every text of the API and of the form is evil. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {"spring.config.name=frontend", "frontend.sign-in.client-secret=for-tests"})
@AutoConfigureWebTestClient(timeout = "30s")
@Import(RefusingApi.InFrontOfEveryClient.class)
class FormInjectionTest {
    private static final Pattern FIELD =
            Pattern.compile("(?:name=\"|:: (?:text|area|rows|stage|radios)\\(')([a-zA-Z-]+)[\"']");

    @Autowired
    private WebTestClient browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

    @Test
    void noPageTakesTextForAnythingButText() {
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        for (Role role : Role.values()) {
            RefusingApi.API.answers(role, 0, RefusingApi.EVIL);
            for (String path : Routes.paths(routes, HttpMethod.GET)) {
                String query = "?q=" + encoded() + "&after=" + encoded() + "&sector=" + encoded();
                for (String asked : List.of(path, path + query, path + "?lang=cy")) {
                    var answer = browser.mutateWith(mockOidcLogin())
                            .get()
                            .uri(URI.create(asked))
                            .exchange();
                    shown += judge(
                                    role + " GET " + asked,
                                    answer.expectBody(String.class).returnResult(),
                                    wrong)
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(shown).as("pages that showed the text").isGreaterThan(50);
    }

    @Test
    void noFormTakesTextForAnythingButTextAndNoneIsTakenWithoutItsToken() throws IOException {
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields().forEach(field -> form.add(field, RefusingApi.EVIL));
        MultiValueMap<String, String> numbered = new LinkedMultiValueMap<>(form);
        numbered.set("version", "2");
        numbered.remove("more");
        for (Role role : Role.values()) {
            RefusingApi.API.answers(role, 0, RefusingApi.EVIL);
            for (String path : Routes.paths(routes, HttpMethod.POST)) {
                for (MultiValueMap<String, String> sent : List.of(form, numbered)) {
                    var answer = browser.mutateWith(csrf())
                            .mutateWith(mockOidcLogin())
                            .post()
                            .uri(path)
                            .body(BodyInserters.fromFormData(sent))
                            .exchange();
                    shown += judge(
                                    role + " POST " + path,
                                    answer.expectBody(String.class).returnResult(),
                                    wrong)
                            ? 1
                            : 0;
                }
                int status = browser.mutateWith(mockOidcLogin())
                        .post()
                        .uri(path)
                        .body(BodyInserters.fromFormData(form))
                        .exchange()
                        .returnResult(byte[].class)
                        .getStatus()
                        .value();
                if (status != 403) {
                    wrong.add(path + " without its token: " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(shown).as("answers that showed the text").isGreaterThan(20);
    }

    /** Whether the text was shown; what is wrong is noted. */
    private static boolean judge(String request, EntityExchangeResult<String> answer, List<String> wrong) {
        String body = answer.getResponseBody() == null ? "" : answer.getResponseBody();
        boolean file = answer.getResponseHeaders().getContentDisposition().isAttachment();
        boolean bad = answer.getStatus().is5xxServerError()
                || (!file && (body.contains("<script>alert('zz')") || body.contains("<img src=x onerror")))
                || body.contains("1343434337")
                || body.contains("href=\"javascript:")
                || body.contains("\tat ")
                || body.contains("Exception");
        if (bad) {
            wrong.add(request + ": " + answer.getStatus() + " "
                    + body.replaceAll("\\s+", " ")
                            .substring(
                                    0,
                                    Math.min(200, body.replaceAll("\\s+", " ").length())));
        }
        return body.contains("&lt;script&gt;alert");
    }

    private static Set<String> fields() throws IOException {
        Set<String> fields = new TreeSet<>();
        ShippedFiles.texts(".html")
                .values()
                .forEach(page -> FIELD.matcher(page).results().forEach(found -> fields.add(found.group(1))));
        return fields;
    }

    private static String encoded() {
        return URLEncoder.encode(RefusingApi.EVIL, StandardCharsets.UTF_8);
    }
}
