package org.charterexchange.service.privacy;

import java.util.List;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.personaldata.DataSubject;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds people by an id of theirs, members or not, and says what they are called.
 */
@Component
class DataSubjects {

    private final Memberships memberships;
    private final Candidates candidates;

    DataSubjects(Memberships memberships, Candidates candidates) {
        this.memberships = memberships;
        this.candidates = candidates;
    }

    /** Whose id it is: a membership's with its profile, or a profile's that nobody is a member with; empty for no one's. */
    Mono<DataSubject> find(String id) {
        return memberships
                .subject(id)
                .switchIfEmpty(Mono.defer(() -> profile(id).map(profile -> new DataSubject("", profile.name(), id))));
    }

    /** What the person is called now; empty for auditors, who are not told, and where nobody knows. */
    Mono<String> name(Caller by, DataSubject who) {
        return by.is(Role.PROGRAMME)
                ? Flux.concat(
                                profile(who.candidateOrNone()).map(CandidateView::name),
                                memberships.nameOf(who.membership()))
                        .next()
                : Mono.empty();
    }

    private Mono<CandidateView> profile(String id) {
        return candidates.named(List.of(id)).next();
    }
}
