package org.charterexchange.frontend.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.charterexchange.frontend.drafts.Drafts;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives the methods of pages the form that was submitted, with its files where it has some; and those that show a form first
 * the one that had been typed before the session expired, else a blank one.
 */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebFluxConfigurer {
    private final Drafts drafts;

    FormConfiguration(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new Resolver(drafts));
    }

    private record Resolver(Drafts drafts) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(SubmittedForm.class);
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
            if (!exchange.getRequest().getMethod().equals(HttpMethod.POST)) {
                return drafts.of(exchange).<Object>map(SubmittedForm::restored).defaultIfEmpty(SubmittedForm.blank());
            }
            return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(
                            exchange.getRequest().getHeaders().getContentType())
                    ? exchange.getMultipartData().map(Resolver::ofParts)
                    : exchange.getFormData().map(typed -> SubmittedForm.of(typed, Map.of()));
        }

        private static SubmittedForm ofParts(MultiValueMap<String, Part> parts) {
            LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
            Map<String, FilePart> files = new LinkedHashMap<>();
            parts.forEach((field, all) -> all.forEach(part -> {
                if (part instanceof FormFieldPart text) {
                    typed.add(field, text.value());
                } else if (part instanceof FilePart file && !file.filename().isEmpty()) {
                    files.putIfAbsent(field, file);
                }
            }));
            return SubmittedForm.of(typed, files);
        }
    }
}
