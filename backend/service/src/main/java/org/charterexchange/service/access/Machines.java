package org.charterexchange.service.access;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.Cursors;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.storage.Searches;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Adds and ends the access of other systems: a coordinator for the own organisation, the programme for all.
 */
@Component
public class Machines {

    private final MachineStore store;
    private final AccessSettings settings;
    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    Machines(MachineStore store, AccessSettings settings, Deeds deeds, Ids ids, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.deeds = deeds;
        this.ids = ids;
        this.clock = clock;
    }

    /** The system behind a token; empty where the token is no registered system's own. */
    Mono<CallerAuthentication> holder(ClientToken token) {
        return Mono.justOrEmpty(token.clientId())
                .flatMap(client -> store.of(token.identity().issuer(), client))
                .filter(Machine::lasts)
                .filter(known -> known.subject().equals(token.identity().subject()))
                .map(known ->
                        new CallerAuthentication(known.caller(), token.identity(), known.granted(token.scopes())));
    }

    /** The systems that have access, of those the caller may see, in the order they were added. */
    public Mono<Page<MachineView>> list(
            Caller by, @Nullable String organisation, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Bson which = new Searches()
                .where(seenBy(by))
                .equal("organisation", organisation)
                .all();
        return store.lasting(which, Cursors.key(after), size + 1)
                .map(read -> Cursors.page(read.stream().map(Machine::view).toList(), size, MachineView::id));
    }

    /** Lets a system act for an organisation; one whose access ended gets it anew. */
    public Mono<MachineView> add(Caller by, MachineRequest request) {
        return store.of(request.issuer(), request.clientId())
                .flatMap(known -> known.lasts() ? repeated(known) : renew(by, known, request))
                .switchIfEmpty(Mono.defer(() -> insert(by, request)))
                .onErrorMap(DuplicateKeyException.class, e -> new ProblemException(ProblemType.ALREADY_EXISTS))
                .map(Machine::view);
    }

    /** Ends a system's access from the next request on. */
    public Mono<Void> remove(Caller by, String id, long version) {
        return store.lasting(id, seenBy(by))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .filter(known -> known.version() == version)
                .flatMap(known -> store.end(
                        known.ended(clock.instant()),
                        entry(by, "machine.remove", known).with("scopes", known.scopes(), null)))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.VERSION_MISMATCH)))
                .then();
    }

    /**
     * What is wrong with a system as it was sent.
     *
     * @param known whether the organisation is registered
     */
    public Faults faults(Caller by, MachineRequest request, boolean known) {
        Faults faults = new Faults();
        List<String> issuers =
                settings.issuers().stream().map(AccessSettings.Issuer::uri).toList();
        faults.require(issuers.contains(request.issuer()), "/issuer", request.issuer(), "one of " + issuers);
        faults.text("/clientId", request.clientId(), 255);
        faults.optionalText("/subject", request.subject(), 255);
        faults.text("/name", request.name(), 200);
        boolean may = by.is(Role.PROGRAMME) || by.coordinates(String.valueOf(request.organisationId()));
        String expected = by.is(Role.PROGRAMME) ? "the id of a registered organisation" : "your own organisation";
        faults.require(known && may, "/organisationId", request.organisationId(), expected);
        boolean some = request.scopes() != null
                && !request.scopes().isEmpty()
                && request.scopes().stream().allMatch(scope -> scope != null && Scopes.ALL.contains(scope));
        faults.require(
                some,
                "/scopes",
                request.scopes(),
                "some of " + Scopes.ALL.stream().sorted().toList());
        return faults;
    }

    private Mono<Machine> insert(Caller by, MachineRequest request) {
        return ids.next().flatMap(id -> {
            Machine added = Machine.of(id, 1, request, clock.instant());
            return store.insert(added, added(by, added));
        });
    }

    private Mono<Machine> renew(Caller by, Machine ended, MachineRequest request) {
        Machine next = Machine.of(ended.id(), ended.version() + 1, request, clock.instant());
        return store.renew(next, added(by, next))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS)));
    }

    /** The same request again, as its idempotency key shows by the id, is answered with what it made. */
    private Mono<Machine> repeated(Machine known) {
        return ids.next()
                .filter(known.id()::equals)
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS)))
                .thenReturn(known);
    }

    /** The condition that a system meets where the caller may see it. */
    private static Bson seenBy(Caller by) {
        if (by.is(Role.PROGRAMME)) {
            return new Document();
        }
        String own = by.is(Role.COORDINATOR) ? by.organisation() : null;
        return own == null ? Filters.in("_id", List.of()) : Filters.eq("organisation", own);
    }

    private AuditEntry added(Caller by, Machine machine) {
        return entry(by, "machine.add", machine)
                .with("client", null, machine.client())
                .with("scopes", null, machine.scopes().stream().sorted().toList());
    }

    private AuditEntry entry(Caller by, String action, Machine machine) {
        return deeds.by(by, action, "machine/" + machine.id(), machine.organisation());
    }
}
