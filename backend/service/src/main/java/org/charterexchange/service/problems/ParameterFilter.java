package org.charterexchange.service.problems;

import java.util.List;
import org.charterexchange.contract.faults.FaultCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses parameters that no operation can mean: sent twice, too long, or with control characters other than line ends and
 * tabs, which a database may take for an end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ParameterFilter implements WebFilter {

    private static final int LONGEST = 2_000;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        List<Fault> faults = exchange.getRequest().getQueryParams().entrySet().stream()
                .filter(parameter -> !fits(parameter.getValue()))
                .map(parameter -> Fault.of(
                        parameter.getKey(),
                        String.join(", ", parameter.getValue()),
                        FaultCodes.ONE_PARAMETER.with(LONGEST)))
                .toList();
        return faults.isEmpty()
                ? chain.filter(exchange)
                : Mono.error(ProblemException.of(ProblemType.MALFORMED, faults));
    }

    private static boolean fits(List<@Nullable String> values) {
        String only = values.size() == 1 ? values.get(0) : null;
        return values.size() < 2
                && (only == null || (only.length() <= LONGEST && only.chars().noneMatch(Faults::forbidden)));
    }
}
