package org.charterexchange.standalone.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.standalone.demo.ApiClients.Refusal;
import org.charterexchange.standalone.identity.DemoUser;
import org.charterexchange.standalone.identity.IdentitySettings;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Loads the demo data through the product's own API, as its first programme coordinator.
 *
 * <p>Each step leaves alone what is there already, so that a load that was interrupted is finished on the next start.
 * The auditor is added last: where there is one, everything is there.
 */
public final class DemoLoader {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ApiClients api;
    private final URI issuer;
    private final Clock clock;

    /**
     * A loader.
     *
     * @param address where the API is
     * @param issuer the provider of the demo users
     * @param token an access token of the programme coordinator
     */
    public DemoLoader(URI address, URI issuer, String token, Clock clock) {
        this.api = ApiClients.of(address, token);
        this.issuer = issuer;
        this.clock = clock;
    }

    /** Whether a load was finished before. */
    public boolean isLoaded() {
        return Objects.requireNonNull(api.access().memberships(null, null, 200).block(ApiClients.PATIENCE))
                .items()
                .stream()
                .anyMatch(organisation -> organisation.roles().contains(Role.AUDITOR));
    }

    /** Loads everything; takes some seconds, most of them the solver's. */
    public void load() {
        DemoData data = DemoData.make(SourceLists.read(
                Objects.requireNonNull(api.skills().skills().block(ApiClients.PATIENCE)),
                Objects.requireNonNull(api.skills().ranks().block(ApiClients.PATIENCE))));
        ImportSender imports = new ImportSender(api);
        imports.organisations(data.organisations());
        data.rounds().values().forEach(contents -> imports.candidates(contents.candidates()));
        DemoCandidate leader = data.leader();
        addMember(DemoUser.LEADER, Role.LEADER, leader.home().id(), leader.id());
        addMember(DemoUser.COORDINATOR_FORCE, Role.COORDINATOR, leader.home().id(), null);
        addMember(DemoUser.COORDINATOR_COMPANY, Role.COORDINATOR, data.company().id(), null);
        addMachine(data.company().id());
        RoundLoader rounds = new RoundLoader(api, imports, LocalDate.now(clock.withZone(LONDON)));
        data.rounds().forEach(rounds::load);
        addMember(DemoUser.AUDITOR, Role.AUDITOR, null, null);
    }

    private void addMachine(String organisation) {
        MachineRequest request = new MachineRequest(
                issuer.toString(),
                IdentitySettings.MACHINE_CLIENT,
                null,
                "HR system of the demo",
                organisation,
                Scopes.ALL);
        keeping(api.machines().add(request, null));
    }

    private void addMember(DemoUser user, Role role, @Nullable String organisation, @Nullable String candidate) {
        MembershipRequest request = new MembershipRequest(
                issuer.toString(), user.username(), user.fullName(), Set.of(role), organisation, candidate);
        keeping(api.access().add(request, null));
    }

    /** Leaves what is there already. */
    private static void keeping(Mono<?> addition) {
        try {
            addition.block(ApiClients.PATIENCE);
        } catch (Refusal refused) {
            if (!refused.isConflict()) {
                throw refused;
            }
        }
    }
}
