package org.charterexchange.frontend.drafts;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The paths of the forms that are kept when their session has expired. */
@Component
final class DraftedForms {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    DraftedForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** Returns whether the form of a path is one of them. */
    boolean isAt(PathContainer path) {
        return patterns().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private Set<PathPattern> patterns() {
        return routes.getObject().getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(DraftedForm.class))
                .flatMap(route -> route.getKey().getPatternsCondition().getPatterns().stream())
                .collect(Collectors.toSet());
    }
}
