package org.charterexchange.frontend;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every address of the pages. */
final class Routes {
    private Routes() {}

    /** Returns the paths of a method, with something in the place of every variable. */
    static Set<String> paths(RequestMappingHandlerMapping routes, HttpMethod method) {
        Set<String> paths = new TreeSet<>();
        routes.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(each -> each.name().equals(method.name())))
                .forEach(mapping -> mapping.getPatternsCondition()
                        .getPatterns()
                        .forEach(pattern ->
                                paths.add(pattern.getPatternString().replaceAll("\\{([^{}]|\\{[^}]*})+}", "x1"))));
        return paths;
    }
}
