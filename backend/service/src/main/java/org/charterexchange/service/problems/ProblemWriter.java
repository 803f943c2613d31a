package org.charterexchange.service.problems;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charterexchange.contract.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a refusal as an {@code application/problem+json} answer in the caller's language.
 */
@Component
public class ProblemWriter {

    private final JsonMapper json;
    private final MessageSource messages = messages();

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    private static MessageSource messages() {
        ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();
        bundle.setBasename("service-problems");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        bundle.setAlwaysUseMessageFormat(true);
        return bundle;
    }

    /** Answers the request with this refusal. */
    public Mono<Void> write(ServerWebExchange exchange, ProblemException refusal) {
        return Mono.defer(() -> {
            ServerHttpResponse response = exchange.getResponse();
            AnsweredProblems.remember(exchange, refusal.type());
            response.setStatusCode(refusal.type().status());
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            byte[] body = json.writeValueAsBytes(problem(exchange, refusal));
            response.getHeaders().setContentLength(body.length);
            return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
        });
    }

    private Problem problem(ServerWebExchange exchange, ProblemException refusal) {
        Locale locale = Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.UK);
        ProblemType type = refusal.type();
        Object[] arguments = refusal.arguments().toArray();
        return new Problem(
                type.uri().toString(),
                messages.getMessage(type.titleKey(), arguments, locale),
                type.status().value(),
                messages.getMessage(type.detailKey(), arguments, locale),
                exchange.getRequest().getPath().value(),
                RequestIds.of(exchange),
                refusal.faults().isEmpty() ? null : List.copyOf(refusal.faults()));
    }
}
