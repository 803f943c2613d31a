package org.charterexchange.service.testing;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * The routes that the service really has.
 */
public final class Routes {

    private static final String PREFIX = "/api/v1";

    private Routes() {}

    /** Every operation of the API as method and path, such as {@code GET /placements/{id}}. */
    public static Set<String> of(ApplicationContext context) {
        Set<String> operations = new TreeSet<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> pattern.getPatternString())
                        .filter(path -> path.startsWith(PREFIX))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> operations.add(method + " " + path.substring(PREFIX.length())))));
        return operations;
    }
}
