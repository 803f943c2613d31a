package org.charterexchange.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class InputTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"INDUSTRY\",\"colour\":\"red\"} | /colour | colour | one of the fields",
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"FARMING\"} | /sector | FARMING | POLICING",
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"INDUSTRY\",\"hostLimit\":\"three\"} | /hostLimit | three | a whole number",
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"INDUSTRY\",\"hostLimit\":1.5} | /hostLimit | | a whole number",
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"INDUSTRY\",\"signedOn\":\"1.2.2026\"} | /signedOn | 1.2.2026 | 2026-11-23",
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"INDUSTRY\",\"signedOn\":[2026,1,1]} | /signedOn | | 2026-11-23",
                "{\"id\":\"x\",\"name\":\"X\",\"sector\":\"INDUSTRY\",\"signedOn\":20270101} | /signedOn | | 2026-11-23",
                "{\"id\":\"x\",\"name\":[\"X\"],\"sector\":\"INDUSTRY\"} | /name | | text",
                "{\"id\":\"x\",\"location\":{\"latitude\":1}} | /location/longitude | | a number",
            })
    void whatCannotBeReadIsNamed(String body, String pointer, String value, String expected) {
        FieldFault fault = fault(body);
        assertThat(fault.pointer()).isEqualTo(pointer);
        if (value != null) {
            assertThat(fault.value()).isEqualTo(value);
        }
        assertThat(fault.expected()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"x\",\"id\":\"y\",\"name\":\"X\",\"sector\":\"INDUSTRY\"}",
                "{\"id\":\"x\"",
                "{\"id\":\"x\"} {}",
                "nothing",
                "{\"id\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            })
    void whatIsNoStrictJsonIsRefused(String body) {
        assertThat(fault(body).expected()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "Name \\udc00 with half", "\\u200b\\u2060", "\\u202e", "\\ufeff ", "\\u2028"})
    void aNameThatNobodySeesOrThatIsHalfACharacterIsRefused(String name) {
        Problem problem =
                problem(post("{\"id\":\"unseen\",\"name\":\"" + name + "\",\"sector\":\"INDUSTRY\"}"), 422, "invalid");
        assertThat(Objects.requireNonNull(problem.errors()).get(0).pointer()).isEqualTo("/name");
        problem(asProgramme().get().uri("/organisations/unseen"), 404, "not-found");
    }

    @Test
    void tooMuchIsRefused() {
        String name = "n".repeat(2 << 20);
        problem(post("{\"id\":\"x\",\"name\":\"" + name + "\",\"sector\":\"INDUSTRY\"}"), 413, "too-large");
        problem(
                post("{\"id\":\"x\",\"name\":\"" + "n".repeat(200_000) + "\",\"sector\":\"INDUSTRY\"}"),
                400,
                "malformed");
    }

    @Test
    void operatorsOfTheStoreAreMereText() {
        String body = "{\"id\":{\"$gt\":\"\"},\"name\":\"X\",\"sector\":\"INDUSTRY\"}";
        assertThat(fault(body).pointer()).isEqualTo("/id");
        problem(anonymous().get().uri("/organisations/{id}", "{\"$gt\":\"\"}"), 404, "not-found");
        assertThat(answer(anonymous().get().uri("/placements?q={q}", ".*"), 200, String.class))
                .contains("\"items\":[]");
        problem(anonymous().get().uri("/organisations?after={after}", "###"), 422, "invalid");
    }

    @Test
    void problemsSayWhereTheyHappenedAndNothingOfTheInside() {
        Problem problem = answer(
                asProgramme().get().uri("/organisations/none").header("X-Request-Id", "request-4711"),
                404,
                Problem.class);
        assertThat(problem.requestId()).isEqualTo("request-4711");
        assertThat(problem.instance()).isEqualTo("/api/v1/organisations/none");
        assertThat(problem.title()).isEqualTo("Not found");
        assertThat(problem.errors()).isNull();
        String raw = answer(post("{\"id\":\"x\",\"sector\":\"FARMING\"}"), 400, String.class);
        assertThat(raw).doesNotContain("charterexchange.contract").doesNotContain("Exception");
    }

    @Test
    void everyTypeHasItsWords() {
        ResourceBundle words = ResourceBundle.getBundle("service-problems", Locale.ROOT);
        for (ProblemType type : ProblemType.values()) {
            assertThat(words.getString(type.titleKey())).isNotBlank();
            assertThat(words.getString(type.detailKey())).isNotBlank();
        }
    }

    private FieldFault fault(String body) {
        Problem problem = problem(post(body), 400, "malformed");
        return Objects.requireNonNull(problem.errors()).get(0);
    }

    @Test
    void traceIsNotAnswered() {
        for (String path : List.of("/skills", "/organisations", "/me")) {
            int status = asProgramme()
                    .method(HttpMethod.TRACE)
                    .uri(path)
                    .exchange()
                    .returnResult(byte[].class)
                    .getStatus()
                    .value();
            assertThat(status).as(path).isIn(400, 405);
        }
    }

    @Test
    void aNameOfAFieldIsBounded() {
        assertThat(fault("{\"" + "n".repeat(300) + "\":1}").expected()).isNotBlank();
    }

    private WebTestClient.RequestHeadersSpec<?> post(String body) {
        return asProgramme()
                .post()
                .uri("/organisations")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body);
    }
}
