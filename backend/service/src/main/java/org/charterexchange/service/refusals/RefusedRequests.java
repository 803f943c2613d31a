package org.charterexchange.service.refusals;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAttribute;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditOutbox;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.problems.ProblemAttribute;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.problems.RequestIds;
import org.charterexchange.service.refusals.RequestedOperation.Target;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Says which answers are refusals and records them: access denied (403), a state or version that does not allow what was
 * asked (409, 412), and another organisation's object, which is answered as if it were not there (404).
 *
 * <p>A token that proves nobody (401) is counted alone, for there is no person to name.
 */
@Component
class RefusedRequests {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private final AuditEntries audit;
    private final AuditOutbox outbox;
    private final AuditedCollections collections;
    private final RefusalBudget budget;
    private final MeterRegistry meters;

    RefusedRequests(
            AuditEntries audit,
            AuditOutbox outbox,
            AuditedCollections collections,
            RefusalBudget budget,
            MeterRegistry meters) {
        this.audit = audit;
        this.outbox = outbox;
        this.collections = collections;
        this.budget = budget;
        this.meters = meters;
    }

    /** Records the refusal that the request is about to be answered with, if it is one. */
    Mono<Void> record(ServerWebExchange exchange) {
        ProblemType problem = ProblemAttribute.of(exchange);
        Caller caller = CallerAttribute.of(exchange);
        if (problem == ProblemType.UNAUTHENTICATED) {
            meters.counter("charter.refusals.unauthenticated").increment();
            return Mono.empty();
        }
        if (problem == null || caller == null) {
            return Mono.empty();
        }
        RequestedOperation asked = RequestedOperation.of(exchange);
        Caller by = caller.inRequest(RequestIds.of(exchange));
        return switch (problem.status()) {
            case FORBIDDEN, CONFLICT, PRECONDITION_FAILED -> keep(by, asked, problem, by.organisation());
            case NOT_FOUND -> owner(by, asked).flatMap(owner -> keep(by, asked, problem, owner));
            default -> Mono.empty();
        };
    }

    /** Records how often each person was refused beyond the single entries. */
    Mono<Void> settle() {
        return Flux.fromIterable(budget.settle().entrySet())
                .concatMap(rest -> outbox.keep(more(rest.getKey(), rest.getValue())))
                .then();
    }

    private Mono<Void> keep(Caller by, RequestedOperation asked, ProblemType problem, @Nullable String organisation) {
        AuditEntry entry = audit.by(by, asked.action(), asked.subject(), organisation)
                .asRefused()
                .with("route", null, asked.route())
                .with("problem", null, problem.word());
        return budget.takes(by.person(), asked.action() + " " + problem.word())
                ? outbox.keep(entry).onErrorResume(failure -> unrecorded(entry, failure))
                : Mono.empty();
    }

    /** Whose object it is that is there but not for the caller; empty where nothing is there. */
    private Mono<String> owner(Caller by, RequestedOperation asked) {
        if (asked.targets().isEmpty() || by.is(Role.PROGRAMME)) {
            return Mono.empty();
        }
        Target target = asked.targets().get(asked.targets().size() - 1);
        List<String> ids = List.of(target.id(), asked.joinedIds());
        return collections.owner(target.collection(), ids).filter(owner -> !by.coordinates(owner));
    }

    private AuditEntry more(String person, Map<String, Integer> counts) {
        AuditEntry entry =
                audit.bySystem("refusal.more", "membership/" + person).asRefused();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            entry = entry.with(count.getKey(), null, count.getValue());
        }
        return entry;
    }

    /** The request is refused all the same. */
    private static Mono<Void> unrecorded(AuditEntry entry, Throwable failure) {
        LOG.error(
                "The refusal of {} of {} to {} in request {} could not be recorded",
                entry.action(),
                entry.subject(),
                entry.actor(),
                entry.requestId(),
                failure);
        return Mono.empty();
    }
}
