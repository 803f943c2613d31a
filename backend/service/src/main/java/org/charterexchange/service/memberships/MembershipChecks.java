package org.charterexchange.service.memberships;

import java.util.List;
import org.charterexchange.contract.access.MembershipRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says everything that is wrong with a membership as it was sent, the organisation and the profile it names included.
 */
@Component
class MembershipChecks {

    private final Organisations organisations;
    private final Candidates candidates;

    MembershipChecks(Organisations organisations, Candidates candidates) {
        this.organisations = organisations;
        this.candidates = candidates;
    }

    /** Completes where the membership may be added. */
    Mono<Void> check(MembershipRequest request) {
        return Mono.zip(
                        organisations.named(some(request.organisationId())),
                        candidates.named(some(request.candidateId())).collectList(),
                        (known, profiles) -> faults(request, !known.isEmpty(), profiles))
                .doOnNext(Faults::refuseIfAny)
                .then();
    }

    private static Faults faults(MembershipRequest request, boolean known, List<CandidateView> profiles) {
        Faults faults = Memberships.faults(request);
        String organisation = request.organisationId();
        faults.require(
                organisation == null || known, "/organisationId", organisation, FaultCodes.REGISTERED_ORGANISATION);
        String candidate = request.candidateId();
        boolean theirs = candidate == null
                || profiles.stream().anyMatch(of -> of.organisationId().equals(organisation));
        faults.require(theirs, "/candidateId", candidate, FaultCodes.PROFILE_IN_ORGANISATION);
        return faults;
    }

    private static List<String> some(@Nullable String id) {
        return id == null ? List.of() : List.of(id);
    }
}
