package org.charterexchange.service.problems;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.service.language.Languages;
import org.charterexchange.service.language.MessageBundle;
import org.charterexchange.service.time.LondonTime;
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
    private final FaultMessages faultMessages;
    private final MessageBundle messages = new MessageBundle("service-problems");

    ProblemWriter(JsonMapper json, FaultMessages faultMessages) {
        this.json = json;
        this.faultMessages = faultMessages;
    }

    /** Answers the request with this refusal. */
    public Mono<Void> write(ServerWebExchange exchange, ProblemException refusal) {
        return Mono.defer(() -> {
            ServerHttpResponse response = exchange.getResponse();
            ProblemAttribute.set(exchange, refusal.type());
            response.setStatusCode(refusal.type().status());
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            byte[] body = json.writeValueAsBytes(problem(exchange, refusal));
            response.getHeaders().setContentLength(body.length);
            return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
        });
    }

    private Problem problem(ServerWebExchange exchange, ProblemException refusal) {
        Locale locale = Languages.of(exchange);
        ProblemType type = refusal.type();
        Object[] arguments = said(refusal.arguments(), locale);
        ChangeView change = refusal.change();
        return new Problem(
                type.uri().toString(),
                messages.say(locale, type.titleKey(), arguments),
                type.status().value(),
                change == null ? messages.say(locale, type.detailKey(), arguments) : told(change, locale),
                exchange.getRequest().getPath().value(),
                RequestIds.of(exchange),
                refusal.faults().isEmpty() ? null : faults(refusal, locale),
                change);
    }

    private Object[] said(List<Object> arguments, Locale locale) {
        return arguments.stream().map(argument -> said(argument, locale)).toArray();
    }

    private Object said(Object argument, Locale locale) {
        if (argument instanceof ProblemText text) {
            return messages.say(locale, text.key(), said(text.arguments(), locale));
        }
        return argument instanceof Instant at ? LondonTime.dayAndTime(at, locale) : argument;
    }

    private List<FieldFault> faults(ProblemException refusal, Locale locale) {
        return refusal.faults().stream()
                .map(fault -> fault.in(locale, faultMessages))
                .toList();
    }

    /** Who changed what, when: in London's time, since people read it. */
    private String told(ChangeView change, Locale locale) {
        String at = LondonTime.dayAndTime(change.at(), locale);
        String key = change.by() == null ? "version-mismatch.somebody" : "version-mismatch.named";
        String fields = change.fields().isEmpty() ? "" : " (" + String.join(", ", change.fields()) + ")";
        return messages.say(locale, key, change.by(), fields, at);
    }
}
