package org.charterexchange.frontend.errors;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.charterexchange.contract.Problem;
import org.charterexchange.frontend.layout.PageFrame;
import org.charterexchange.frontend.layout.PageFrames;
import org.charterexchange.frontend.sessions.SessionEnded;
import org.charterexchange.frontend.signin.ProviderUnreachable;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.AccessEnded;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.words.Languages;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebSession;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import reactor.core.publisher.Mono;

/** Says on a page what went wrong and what to do; what went wrong inside stays in the log. */
@Component
@Order(-2)
class ErrorPages implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final PageFrames frames;
    private final MessageSource messages;
    private final ViewResolver views;

    ErrorPages(PageFrames frames, MessageSource messages, ThymeleafReactiveViewResolver views) {
        this.frames = frames;
        this.messages = messages;
        this.views = views;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        HttpStatus status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error(
                    "{} {}",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath(),
                    failure);
        }
        return frames.frame(exchange)
                .onErrorResume(again -> !isEnded(again), again -> Mono.just(PageFrames.frame(exchange, User.PUBLIC)))
                .flatMap(frame -> status == HttpStatus.UNAUTHORIZED
                                && !frame.user().signedIn()
                                && !(failure instanceof SessionEnded)
                        ? seeOther(exchange, "/sign-in")
                        : page(exchange, frame, status, failure))
                .onErrorResume(ErrorPages::isEnded, ended -> ended(exchange, ended));
    }

    /** Whatever else went wrong: a session that has outlived its access ends, once its person has read what they are told. */
    private Mono<Void> ended(ServerWebExchange exchange, Throwable ended) {
        if (NestedExceptionUtils.getMostSpecificCause(ended) instanceof AccessEnded access && access.unread()) {
            return seeOther(exchange, "/notices");
        }
        PageFrame frame = PageFrames.frame(exchange, User.PUBLIC);
        return exchange.getSession()
                .flatMap(WebSession::invalidate)
                .then(page(exchange, frame, HttpStatus.FORBIDDEN, ended));
    }

    private static boolean isEnded(Throwable failure) {
        return failure instanceof AccessEnded || NestedExceptionUtils.getRootCause(failure) instanceof AccessEnded;
    }

    private static Mono<Void> seeOther(ServerWebExchange exchange, String path) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create(path));
        return exchange.getResponse().setComplete();
    }

    private Mono<Void> page(ServerWebExchange exchange, PageFrame frame, HttpStatus status, Throwable failure) {
        exchange.getResponse().setStatusCode(status);
        exchange.getResponse().getHeaders().setContentType(MediaType.TEXT_HTML);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("words", new Words(messages, Languages.of(exchange)));
        model.put("kind", isEnded(failure) ? "ended" : kind(failure, status));
        if (failure instanceof UpstreamProblem refused) {
            model.put("problem", refused.problem());
        }
        return views.resolveViewName("pages/error", Languages.of(exchange))
                .flatMap(view -> view.render(model, MediaType.TEXT_HTML, exchange));
    }

    private static String kind(Throwable failure, HttpStatus status) {
        if (failure instanceof SessionEnded ended) {
            return ended.kept() ? "session-ended-kept" : "session-ended";
        }
        return kind(status);
    }

    /** Returns the end of the message key that tells what happened and what to do. */
    private static String kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "sign-in-again";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case CONFLICT, PRECONDITION_FAILED -> "changed";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case TOO_MANY_REQUESTS -> "too-many";
            default -> status.is4xxClientError() ? "refused" : "failed";
        };
    }

    private static HttpStatus status(Throwable failure) {
        if (failure instanceof UpstreamProblem refused) {
            Problem problem = refused.problem();
            return known(HttpStatusCode.valueOf(problem.status()));
        }
        if (isEnded(failure)) {
            return HttpStatus.FORBIDDEN;
        }
        if (failure instanceof ClientAuthorizationException || failure instanceof SessionEnded) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (failure instanceof ProviderUnreachable || failure instanceof WebClientRequestException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        @Nullable Throwable cause = NestedExceptionUtils.getRootCause(failure);
        if (cause instanceof UpstreamProblem && cause != failure) {
            return status(cause);
        }
        return failure instanceof ResponseStatusException refused
                ? known(refused.getStatusCode())
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static HttpStatus known(HttpStatusCode code) {
        @Nullable HttpStatus known = HttpStatus.resolve(code.value());
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
