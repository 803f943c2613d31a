package org.charterexchange.service.rounds.results;

import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.problem.PairValueParts;

/**
 * Matches and exchanges as one viewer may read them.
 */
final class MatchViews {

    /** Stands for the id of somebody whom the viewer may not know. */
    static final String WITHHELD = "withheld";

    private final IndexedResult indexed;
    private final CandidateNames names;
    private final Viewer viewer;

    MatchViews(IndexedResult indexed, CandidateNames names, Viewer viewer) {
        this.indexed = indexed;
        this.names = names;
        this.viewer = viewer;
    }

    MatchView match(MatchDetails details) {
        String candidate = details.candidateId();
        boolean named = details.isNamedTo(viewer);
        int rank = details.candidate().rankOf(details.placement().id());
        return new MatchView(
                candidate,
                named ? names.name(candidate) : candidate,
                named ? names.title(candidate) : null,
                details.home().id(),
                details.home().name(),
                sector(details.home()),
                details.placement().id(),
                details.placement().title(),
                details.host().id(),
                details.host().name(),
                sector(details.host()),
                rank == 0 ? null : rank,
                details.skillsMet(),
                details.placement().desirableSkills().size(),
                details.goalsDeveloped(),
                indexed.carbonKg(details),
                indexed.isReturned(details),
                details.match().value(),
                parts(details.match().parts()));
    }

    private static MatchParts parts(PairValueParts parts) {
        return new MatchParts(
                parts.placed(),
                parts.preference(),
                parts.skills(),
                parts.development(),
                parts.assessment(),
                parts.carbon(),
                parts.incumbent());
    }

    ExchangeView exchange(List<MatchDetails> matches) {
        return new ExchangeView(matches.stream().map(this::step).toList());
    }

    private ExchangeView.Move step(MatchDetails details) {
        boolean seen = details.isSeenBy(viewer);
        String candidate = seen ? details.candidateId() : WITHHELD;
        String stranger = seen ? candidate : "a leader from " + details.home().name();
        return new ExchangeView.Move(
                details.home().id(),
                details.home().name(),
                sector(details.home()),
                details.host().id(),
                details.host().name(),
                candidate,
                details.isNamedTo(viewer) ? names.name(candidate) : stranger,
                details.placement().title());
    }

    static Sector sector(Organisation organisation) {
        return Sector.valueOf(organisation.sector().name());
    }
}
