package org.charterexchange.frontend.upstream;

import org.charterexchange.contract.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a failed answer; one that is not a problem document becomes one that says only its status. */
final class ProblemReader {
    private final JsonMapper json;

    ProblemReader(JsonMapper json) {
        this.json = json;
    }

    Mono<UpstreamProblem> read(ClientResponse response) {
        int status = response.statusCode().value();
        boolean described = response.headers()
                .contentType()
                .filter(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith)
                .isPresent();
        return response.bodyToMono(byte[].class)
                .defaultIfEmpty(new byte[0])
                .map(body -> new UpstreamProblem(described ? parse(body, status) : plain(status), body));
    }

    private Problem parse(byte[] body, int status) {
        try {
            Problem problem = json.readValue(body, Problem.class);
            return problem.status() == status ? problem : plain(status);
        } catch (JacksonException malformed) {
            return plain(status);
        }
    }

    private static Problem plain(int status) {
        @Nullable HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? Integer.toString(status) : known.getReasonPhrase();
        return new Problem("about:blank", title, status, null, null, null, null);
    }
}
