package org.charterexchange.service.access.members;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.AccessSettings;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAuthentication;
import org.charterexchange.service.access.ClientToken;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.FilterBuilder;
import org.charterexchange.service.storage.Ids;
import org.charterexchange.service.web.Cursors;
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
    private final VersionedChange changes;
    private final AuditEntries audit;
    private final Ids ids;
    private final Clock clock;

    Machines(
            MachineStore store,
            AccessSettings settings,
            VersionedChange changes,
            AuditEntries audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The system behind a token; empty where the token is no registered system's own. */
    public Mono<CallerAuthentication> holder(ClientToken token) {
        return Mono.justOrEmpty(token.clientId())
                .flatMap(client -> store.of(token.identity().issuer(), client))
                .filter(known -> token.identity().subject().equals(known.subject()))
                .map(known -> CallerAuthentication.machine(known.caller(), token, known.granted(token.scopes())));
    }

    /** The systems that have access or are registered for it, of those the caller may see, in the order they were added. */
    public Mono<Page<MachineView>> list(
            Caller by, @Nullable String organisation, @Nullable String after, @Nullable Integer limit) {
        int size = Cursors.limit(limit);
        Bson which = new FilterBuilder()
                .where(seenBy(by))
                .equal("organisation", organisation)
                .all();
        return store.lasting(which, Cursors.key(after), size + 1)
                .map(read -> Cursors.page(read.stream().map(Machine::view).toList(), size, MachineView::id));
    }

    /** The identity providers whose clients may be registered. */
    public List<String> issuers() {
        return settings.issuers().stream().map(AccessSettings.Issuer::uri).toList();
    }

    /**
     * Registers a system for an organisation: with access at once where the programme does, otherwise once its own token has
     * confirmed it.
     *
     * @throws ProblemException {@link ProblemType#ALREADY_EXISTS} where it has access already, told to the programme only
     */
    public Mono<MachineView> add(Caller by, MachineRequest request) {
        return ids.next()
                .map(id -> Machine.registered(id, request, clock.instant()))
                .map(made -> by.is(Role.PROGRAMME)
                        ? made.confirmed(Objects.requireNonNullElse(request.subject(), request.clientId()), 1)
                        : made)
                .flatMap(made -> store.insert(made, added(by, made))
                        .onErrorResume(DuplicateKeyException.class, taken -> repeated(made.id())))
                .map(Machine::view);
    }

    /**
     * Gives a registered system access, by a token of its own; again changes nothing.
     *
     * @throws ProblemException {@link ProblemType#ALREADY_EXISTS} where the client has access by another registration
     */
    public Mono<MachineView> confirm(Caller by, ClientToken token, String id) {
        return store.lasting(id, Filters.eq("issuer", token.identity().issuer()))
                .filter(known -> known.clientId().equals(token.clientId()))
                .flatMap(known -> known.isConfirmed() ? Mono.just(known) : confirmed(by, token, known))
                .filter(known -> token.identity().subject().equals(known.subject()))
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.NOT_FOUND)))
                .map(Machine::view);
    }

    private Mono<Machine> confirmed(Caller by, ClientToken token, Machine known) {
        Machine next = known.confirmed(token.identity().subject(), known.version() + 1);
        Caller system = next.caller().inRequest(by.requestId());
        return store.change(next, entry(system, "machine.confirm", next).with("client", null, next.client()))
                .switchIfEmpty(Mono.defer(() -> changes.refuse(by, store.lastChange(known.id()))))
                .onErrorMap(DuplicateKeyException.class, e -> new ProblemException(ProblemType.ALREADY_EXISTS));
    }

    /** Changes what a system is called and may do, from the next request on. */
    public Mono<MachineView> change(Caller by, String id, MachineChange change, long version) {
        Faults faults = new Faults();
        require(faults, change.name(), change.scopes());
        faults.refuseIfAny();
        return write(by, id, version, known -> {
                    Machine next = known.changed(change);
                    return store.change(
                            next,
                            entry(by, "machine.change", next)
                                    .with("name", known.name(), next.name())
                                    .with("scopes", sorted(known.scopes()), sorted(next.scopes())));
                })
                .map(Machine::view);
    }

    /** Ends a system's access from the next request on. */
    public Mono<Void> remove(Caller by, String id, long version) {
        return write(
                        by,
                        id,
                        version,
                        known -> store.change(
                                known.ended(clock.instant()),
                                entry(by, "machine.remove", known).with("scopes", sorted(known.scopes()), null)))
                .then();
    }

    private Mono<Machine> write(Caller by, String id, long version, Function<Machine, Mono<Machine>> write) {
        return changes.change(by, version, store.lasting(id, seenBy(by)), store::lastChange, write);
    }

    /**
     * What is wrong with a system as it was sent.
     *
     * @param known whether the organisation is registered
     */
    public Faults faults(Caller by, MachineRequest request, boolean known) {
        Faults faults = new Faults();
        List<String> issuers = issuers();
        faults.require(
                issuers.contains(request.issuer()), "/issuer", request.issuer(), FaultCodes.ONE_OF.with(issuers));
        faults.text("/clientId", request.clientId(), 255);
        faults.optionalText("/subject", request.subject(), 255);
        boolean may = by.is(Role.PROGRAMME) || by.coordinates(String.valueOf(request.organisationId()));
        Expectation expected = by.is(Role.PROGRAMME) ? FaultCodes.REGISTERED_ORGANISATION : FaultCodes.OWN_ORGANISATION;
        faults.require(known && may, "/organisationId", request.organisationId(), expected);
        require(faults, request.name(), request.scopes());
        return faults;
    }

    private static void require(Faults faults, @Nullable String name, @Nullable Set<String> scopes) {
        faults.text("/name", name, 200);
        boolean some = scopes != null
                && !scopes.isEmpty()
                && scopes.stream().allMatch(scope -> scope != null && Scopes.ALL.contains(scope));
        faults.require(
                some,
                "/scopes",
                scopes,
                FaultCodes.SOME_OF.with(Scopes.ALL.stream().sorted().toList()));
    }

    /** The same request again, as its idempotency key shows by the id, is answered with what it made. */
    private Mono<Machine> repeated(String id) {
        return store.lasting(id, new Document())
                .switchIfEmpty(Mono.error(() -> new ProblemException(ProblemType.ALREADY_EXISTS)));
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
                .with("client", null, Machine.client(machine.issuer(), machine.clientId()))
                .with("confirmed", null, machine.isConfirmed())
                .with("scopes", null, sorted(machine.scopes()));
    }

    private static List<String> sorted(Set<String> scopes) {
        return scopes.stream().sorted().toList();
    }

    private AuditEntry entry(Caller by, String action, Machine machine) {
        return audit.by(by, action, "machine/" + machine.id(), machine.organisation());
    }
}
