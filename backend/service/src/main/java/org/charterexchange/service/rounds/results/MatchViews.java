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

    private final Reading reading;
    private final People people;
    private final Viewer viewer;

    MatchViews(Reading reading, People people, Viewer viewer) {
        this.reading = reading;
        this.people = people;
        this.viewer = viewer;
    }

    MatchView match(Move move) {
        String candidate = move.candidateId();
        boolean named = move.isNamedTo(viewer);
        int rank = move.candidate().rankOf(move.placement().id());
        return new MatchView(
                candidate,
                named ? people.name(candidate) : candidate,
                named ? people.title(candidate) : null,
                move.home().id(),
                move.home().name(),
                sector(move.home()),
                move.placement().id(),
                move.placement().title(),
                move.host().id(),
                move.host().name(),
                sector(move.host()),
                rank == 0 ? null : rank,
                move.skillsMet(),
                move.placement().desirableSkills().size(),
                move.goalsDeveloped(),
                reading.carbonKg(move),
                reading.isReturned(move),
                move.match().value(),
                parts(move.match().parts()));
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

    ExchangeView exchange(List<Move> moves) {
        return new ExchangeView(moves.stream().map(this::step).toList());
    }

    private ExchangeView.Move step(Move move) {
        boolean seen = move.isSeenBy(viewer);
        String candidate = seen ? move.candidateId() : WITHHELD;
        String stranger = seen ? candidate : "a leader from " + move.home().name();
        return new ExchangeView.Move(
                move.home().id(),
                move.home().name(),
                sector(move.home()),
                move.host().id(),
                move.host().name(),
                candidate,
                move.isNamedTo(viewer) ? people.name(candidate) : stranger,
                move.placement().title());
    }

    static Sector sector(Organisation organisation) {
        return Sector.valueOf(organisation.sector().name());
    }
}
