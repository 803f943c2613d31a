package org.charterexchange.service.access.members;

import java.time.Duration;
import java.util.Set;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.AccessSettings;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Adds the programme coordinator named in the settings; one whose access was ended stays out.
 */
@Component
class FirstProgrammeCoordinator implements ApplicationRunner {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AccessSettings settings;
    private final MembershipStore store;
    private final Memberships memberships;

    FirstProgrammeCoordinator(AccessSettings settings, MembershipStore store, Memberships memberships) {
        this.settings = settings;
        this.store = store;
        this.memberships = memberships;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AccessSettings.Bootstrap first = settings.bootstrap();
        if (first != null) {
            store.of(new Identity(first.issuer(), first.subject()))
                    .hasElement()
                    .flatMap(known -> known ? Mono.empty() : memberships.add(Caller.SYSTEM, request(first)))
                    .block(PATIENCE);
        }
    }

    private static MembershipRequest request(AccessSettings.Bootstrap first) {
        return new MembershipRequest(first.issuer(), first.subject(), first.name(), Set.of(Role.PROGRAMME), null, null);
    }
}
