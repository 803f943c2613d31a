package org.charterexchange.service.rounds.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.problem.PairValueParts;
import org.charterexchange.service.rounds.language.RoundTexts;
import org.jspecify.annotations.Nullable;

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

    /** What of it can be searched for. */
    Stream<@Nullable String> texts(MatchDetails details) {
        MatchView match = match(details);
        return Stream.of(
                match.candidateName(),
                match.candidateTitle(),
                match.homeName(),
                match.hostName(),
                match.placementTitle());
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

    ExchangeView exchange(List<MatchDetails> matches, Locale locale) {
        return new ExchangeView(
                matches.stream().map(details -> step(details, locale)).toList());
    }

    private ExchangeView.Move step(MatchDetails details, Locale locale) {
        boolean seen = details.isSeenBy(viewer);
        String candidate = seen ? details.candidateId() : WITHHELD;
        String stranger = seen
                ? candidate
                : RoundTexts.say(locale, "withheld", details.home().name());
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
