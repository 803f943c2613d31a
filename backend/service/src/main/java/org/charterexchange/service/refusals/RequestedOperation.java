package org.charterexchange.service.refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/**
 * What a request wanted to do to what, as its route says: {@code POST /placements/{id}/publish} is
 * {@code placement.publish} of {@code placement/} and the id.
 *
 * @param action the operation that was asked for
 * @param route the method and the pattern of the address
 * @param targets the objects that the address names, the outer one first
 */
record RequestedOperation(String action, String route, List<Target> targets) {

    private static final Pattern ID = Pattern.compile("[\\w.:-]{1,64}");
    private static final String CONTROLLER = "Controller";

    /** An object by its collection's name and the id that was sent. */
    record Target(String collection, String id) {
        @Override
        public String toString() {
            return RequestedOperation.one(collection) + "/" + (ID.matcher(id).matches() ? id : "(not an id)");
        }
    }

    static RequestedOperation of(ServerWebExchange exchange) {
        String method = exchange.getRequest().getMethod().name();
        PathPattern pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Object handler = exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        Map<String, String> variables =
                exchange.getAttributeOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
        String path = pattern == null ? "(no such address)" : pattern.getPatternString();
        return new RequestedOperation(action(handler, method), method + " " + path, targets(path, variables));
    }

    /** The objects in words; the kind of object where the address names none. */
    String subject() {
        if (!targets.isEmpty()) {
            return targets.stream().map(Target::toString).collect(Collectors.joining("/"));
        }
        String path = route.substring(route.lastIndexOf('/') + 1);
        return one(path);
    }

    /** The ids joined as the key of something inside something else. */
    String joinedIds() {
        return targets.stream().map(Target::id).collect(Collectors.joining("/"));
    }

    private static List<Target> targets(String path, Map<String, String> variables) {
        List<Target> targets = new ArrayList<>();
        String before = "";
        for (String segment : path.split("/")) {
            String value = segment.startsWith("{") ? variables.get(segment.substring(1, segment.length() - 1)) : null;
            if (value != null) {
                targets.add(new Target(before, value));
            }
            before = segment;
        }
        return targets;
    }

    private static String action(@Nullable Object handler, String method) {
        if (handler instanceof HandlerMethod operation) {
            String name = operation.getBeanType().getSimpleName().replace(CONTROLLER, "");
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + "."
                    + operation.getMethod().getName();
        }
        return "request." + method.toLowerCase(Locale.ROOT);
    }

    private static String one(String collection) {
        return collection.endsWith("s") ? collection.substring(0, collection.length() - 1) : collection;
    }
}
