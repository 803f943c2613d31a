package org.charterexchange.service.invitations;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.ProfileClaims;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says everything that is wrong with an invitation as it was sent, the organisation and the profile it names included.
 */
@Component
class InvitationChecks {

    private static final int LONGEST_EMAIL = 254;
    private static final Set<Role> OF_AN_ORGANISATION = EnumSet.of(Role.COORDINATOR, Role.LEADER);

    private final Organisations organisations;
    private final Candidates candidates;
    private final ProfileClaims claims;

    InvitationChecks(Organisations organisations, Candidates candidates, ProfileClaims claims) {
        this.organisations = organisations;
        this.candidates = candidates;
        this.claims = claims;
    }

    /** Completes where the caller may send the invitation. */
    Mono<Void> check(Caller by, InvitationRequest request) {
        return Mono.zip(
                        organisations.named(some(request.organisationId())),
                        candidates.named(some(request.candidateId())).collectList(),
                        Mono.justOrEmpty(request.candidateId())
                                .flatMap(claims::isTaken)
                                .defaultIfEmpty(false))
                .map(all -> faults(by, request, !all.getT1().isEmpty(), all.getT2(), all.getT3()))
                .doOnNext(Faults::refuseIfAny)
                .then();
    }

    private static Faults faults(
            Caller by, InvitationRequest request, boolean known, List<CandidateView> profiles, boolean taken) {
        Faults faults = new Faults();
        boolean address = isAddress(request.email());
        faults.require(address, "/email", request.email(), FaultCodes.EMAIL_ADDRESS);
        faults.line("/name", request.name(), 200);
        Set<Role> roles = request.roles() == null ? Set.of() : request.roles();
        faults.require(!roles.isEmpty(), "/roles", request.roles(), FaultCodes.ROLES);
        boolean ofAnOrganisation = roles.stream().anyMatch(OF_AN_ORGANISATION::contains);
        boolean one = ofAnOrganisation == OF_AN_ORGANISATION.containsAll(roles);
        faults.require(one, "/roles", roles, FaultCodes.ROLES_THAT_GO_TOGETHER);
        boolean may = by.is(Role.PROGRAMME) || ofAnOrganisation;
        faults.require(may, "/roles", roles, FaultCodes.ROLES_OF_AN_ORGANISATION);
        checkOrganisation(faults, by, request.organisationId(), ofAnOrganisation, known);
        checkProfile(faults, request, roles.contains(Role.LEADER), profiles, taken);
        return faults;
    }

    private static void checkOrganisation(
            Faults faults, Caller by, @Nullable String organisation, boolean needed, boolean known) {
        String pointer = "/organisationId";
        if (!by.is(Role.PROGRAMME)) {
            boolean own = organisation != null && by.coordinates(organisation);
            faults.require(own, pointer, organisation, FaultCodes.OWN_ORGANISATION);
        } else if (needed) {
            faults.require(known, pointer, organisation, FaultCodes.REGISTERED_ORGANISATION);
        } else {
            faults.require(organisation == null, pointer, organisation, FaultCodes.NO_ORGANISATION);
        }
    }

    private static void checkProfile(
            Faults faults, InvitationRequest request, boolean leader, List<CandidateView> profiles, boolean taken) {
        String candidate = request.candidateId();
        boolean theirs = candidate == null
                || (leader
                        && profiles.stream().anyMatch(of -> of.organisationId().equals(request.organisationId())));
        faults.require(theirs, "/candidateId", candidate, FaultCodes.PROFILE_IN_ORGANISATION);
        faults.require(!theirs || !taken, "/candidateId", candidate, FaultCodes.PROFILE_OF_NOBODY);
    }

    private static boolean isAddress(@Nullable String email) {
        if (email == null || email.length() > LONGEST_EMAIL || !email.chars().allMatch(InvitationChecks::plain)) {
            return false;
        }
        try {
            String address = new InternetAddress(email, true).getAddress();
            return email.equals(address) && email.indexOf('@') > 0 && !email.endsWith("@");
        } catch (AddressException malformed) {
            return false;
        }
    }

    /** What lists, groups, comments and quotations of addresses are made of would let one field name several. */
    private static boolean plain(int c) {
        return c > ' ' && c < 127 && ",;:<>()[]\\\"".indexOf(c) < 0;
    }

    private static List<String> some(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }
}
