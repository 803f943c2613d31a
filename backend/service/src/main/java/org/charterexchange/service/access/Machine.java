package org.charterexchange.service.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.storage.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Another system that acts for an organisation.
 *
 * @param client issuer and client id, unique
 * @param subject the subject of its tokens
 * @param endedAt when access ended; absent while it lasts
 */
record Machine(
        String id,
        long version,
        String client,
        String issuer,
        String clientId,
        String subject,
        String name,
        String organisation,
        Set<String> scopes,
        Instant since,
        @Nullable Instant endedAt)
        implements Stored {

    static String client(String issuer, String clientId) {
        return issuer + " " + clientId;
    }

    static Machine of(String id, long version, MachineRequest request, Instant since) {
        return new Machine(
                id,
                version,
                client(request.issuer(), request.clientId()),
                request.issuer(),
                request.clientId(),
                Objects.requireNonNullElse(request.subject(), request.clientId()),
                request.name(),
                request.organisationId(),
                request.scopes(),
                since,
                null);
    }

    boolean lasts() {
        return endedAt == null;
    }

    Machine ended(Instant at) {
        return new Machine(id, version + 1, client, issuer, clientId, subject, name, organisation, scopes, since, at);
    }

    /** What it may do with a token of these scopes. */
    Set<String> granted(Set<String> asked) {
        Set<String> both = new HashSet<>(scopes);
        both.retainAll(asked);
        return Set.copyOf(both);
    }

    /** It stands where a coordinator of its organisation does; its scopes leave less. */
    Caller caller() {
        return new Caller(id, name, Set.of(Role.COORDINATOR), organisation, null, null);
    }

    MachineView view() {
        return new MachineView(id, issuer, clientId, subject, name, organisation, scopes, since, version);
    }
}
