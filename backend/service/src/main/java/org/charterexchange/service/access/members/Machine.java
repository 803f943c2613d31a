package org.charterexchange.service.access.members;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Another system that acts for an organisation.
 *
 * @param client issuer and client id, unique; absent until the registration is confirmed, and from the end of access on
 * @param subject the subject of its tokens; absent until the registration is confirmed
 * @param endedAt when access ended; absent while it lasts
 */
record Machine(
        String id,
        long version,
        @Nullable String client,
        String issuer,
        String clientId,
        @Nullable String subject,
        String name,
        String organisation,
        Set<String> scopes,
        Instant since,
        @Nullable Instant endedAt)
        implements VersionedDocument {

    static String client(String issuer, String clientId) {
        return issuer + " " + clientId;
    }

    /** Has no access before a token of the client has confirmed it: anybody may write down anybody's client id. */
    static Machine registered(String id, MachineRequest request, Instant since) {
        return new Machine(
                id,
                1,
                null,
                request.issuer(),
                request.clientId(),
                null,
                request.name(),
                request.organisationId(),
                request.scopes(),
                since,
                null);
    }

    /** The same with access, for the holder of tokens with this subject. */
    Machine confirmed(String holder, long next) {
        return new Machine(
                id, next, client(issuer, clientId), issuer, clientId, holder, name, organisation, scopes, since, null);
    }

    boolean isConfirmed() {
        return client != null;
    }

    Machine ended(Instant at) {
        return new Machine(id, version + 1, null, issuer, clientId, subject, name, organisation, scopes, since, at);
    }

    Machine changed(MachineChange to) {
        return new Machine(
                id,
                version + 1,
                client,
                issuer,
                clientId,
                subject,
                to.name(),
                organisation,
                to.scopes(),
                since,
                endedAt);
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
        return new MachineView(
                id, issuer, clientId, subject, name, organisation, scopes, isConfirmed(), since, version);
    }
}
