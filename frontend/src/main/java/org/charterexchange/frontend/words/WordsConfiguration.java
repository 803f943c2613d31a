package org.charterexchange.frontend.words;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;

/** Gives the methods of pages the words of their request's language. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration implements WebFluxConfigurer {
    private final MessageSource messages;

    WordsConfiguration(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new Resolver(messages));
    }

    private record Resolver(MessageSource messages) implements SyncHandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Words.class);
        }

        @Override
        public Words resolveArgumentValue(
                MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
            return new Words(messages, Languages.of(exchange));
        }
    }
}
