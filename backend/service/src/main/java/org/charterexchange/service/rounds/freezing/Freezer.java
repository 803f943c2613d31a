package org.charterexchange.service.rounds.freezing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;
import org.charterexchange.matching.problem.ProblemCompiler;
import org.charterexchange.service.applications.Applications;
import org.charterexchange.service.applications.EndorsedRanking;
import org.charterexchange.service.assessments.Assessments;
import org.charterexchange.service.assessments.Score;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.placements.RoundPlacements;
import org.charterexchange.service.rounds.bytes.ByteStore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Freezes a round: reads its live data once, checks what it made of them as the solver will, and keeps the bytes.
 *
 * <p>Which data count: placements of the round that were not withdrawn, and the rankings that are {@code ENDORSED} at
 * this moment; a draft, submitted, declined or withdrawn ranking does not take part. Scores count for those that do. The
 * round is sealed before, so that none of it changes while it is read or after.
 */
@Component
public class Freezer {

    private static final Set<PlacementState> OFFERED = EnumSet.of(PlacementState.OPEN, PlacementState.CLOSED);

    private final RoundPlacements placements;
    private final Applications applications;
    private final Assessments assessments;
    private final Candidates candidates;
    private final Organisations organisations;
    private final ByteStore bytes;

    Freezer(
            RoundPlacements placements,
            Applications applications,
            Assessments assessments,
            Candidates candidates,
            Organisations organisations,
            ByteStore bytes) {
        this.placements = placements;
        this.applications = applications;
        this.assessments = assessments;
        this.candidates = candidates;
        this.organisations = organisations;
        this.bytes = bytes;
    }

    /**
     * Freezes a round. It may be repeated: nothing refers to the bytes until the round does.
     *
     * @param ledgers what organisations have sent and hosted before
     * @return what was kept; an error {@link org.charterexchange.matching.instance.document.RefusedInstanceException} where the
     *     data are not fit to be solved
     */
    public Mono<FrozenInstance> freeze(String round, Policy policy, Map<String, Ledger> ledgers) {
        return liveData(round)
                .publishOn(Schedulers.boundedElastic())
                .map(data -> new InstanceBuilder(data, ledgers).build(round, policy))
                .flatMap(instance -> keep(round, instance));
    }

    /** Ends changes of applications and scores in a closed round; it may be repeated. */
    public Mono<Void> seal(String round) {
        return applications.seal(round).then(Mono.defer(() -> assessments.seal(round)));
    }

    private Mono<LiveData> liveData(String round) {
        Mono<List<PlacementView>> offered = placements.ofRound(round, OFFERED).collectList();
        Mono<List<EndorsedRanking>> endorsed = applications.endorsed(round).collectList();
        return Mono.zip(offered, endorsed, assessments.ofRound(round).collectList())
                .flatMap(all -> people(all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<LiveData> people(List<PlacementView> offered, List<EndorsedRanking> endorsed, List<Score> scores) {
        List<String> ids = endorsed.stream().map(EndorsedRanking::candidate).toList();
        return candidates
                .named(ids)
                .collectMap(CandidateView::id)
                .flatMap(people -> involved(offered, endorsed)
                        .map(named -> new LiveData(offered, endorsed, people, named, scores)));
    }

    private Mono<Map<String, OrganisationView>> involved(List<PlacementView> offered, List<EndorsedRanking> endorsed) {
        Set<String> ids = new HashSet<>();
        offered.forEach(placement -> ids.add(placement.organisationId()));
        endorsed.forEach(choices -> ids.add(choices.organisation()));
        return organisations.named(ids);
    }

    private Mono<FrozenInstance> keep(String round, Instance instance) {
        byte[] json = InstanceWriter.write(instance);
        int pairs = ProblemCompiler.compile(InstanceReader.read(json)).problem().pairCount();
        String key = "instance/" + round + "/" + ByteStore.sha256(json);
        return bytes.keep(key, json).map(kept -> new FrozenInstance(kept, counts(instance, pairs)));
    }

    private static FrozenCounts counts(Instance instance, int pairs) {
        return new FrozenCounts(
                instance.organisations().size(),
                instance.placements().size(),
                instance.placements().stream().mapToInt(Placement::seats).sum(),
                instance.candidates().size(),
                instance.candidates().stream()
                        .mapToInt(candidate -> candidate.applications().size())
                        .sum(),
                pairs);
    }
}
