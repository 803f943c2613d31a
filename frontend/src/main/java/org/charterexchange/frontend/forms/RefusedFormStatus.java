package org.charterexchange.frontend.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.View;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.thymeleaf.spring6.view.reactive.ThymeleafReactiveViewResolver;
import reactor.core.publisher.Mono;

/** Answers a form that is shown again because of its errors with 422, unless its page has said better. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedFormStatus implements ViewResolver {
    private final ViewResolver views;

    RefusedFormStatus(ThymeleafReactiveViewResolver views) {
        this.views = views;
    }

    @Override
    public Mono<View> resolveViewName(String name, Locale locale) {
        return views.resolveViewName(name, locale).map(Form::new);
    }

    private record Form(View view) implements View {
        @Override
        public List<MediaType> getSupportedMediaTypes() {
            return view.getSupportedMediaTypes();
        }

        @Override
        public boolean isRedirectView() {
            return view.isRedirectView();
        }

        @Override
        public Mono<Void> render(
                @Nullable Map<String, ?> model, @Nullable MediaType contentType, ServerWebExchange exchange) {
            HttpStatusCode status = exchange.getResponse().getStatusCode();
            boolean sent = exchange.getRequest().getMethod().equals(HttpMethod.POST);
            if (sent && refused(model) && (status == null || status.is2xxSuccessful())) {
                exchange.getResponse().setStatusCode(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return view.render(model, contentType, exchange);
        }

        private static boolean refused(@Nullable Map<String, ?> model) {
            return model != null && model.get("errors") instanceof FormErrors errors && !errors.empty();
        }
    }
}
