package org.charterexchange.frontend.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExchangeView.Move;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A place that a leader was given.
 *
 * @param facts kind, days, dates and site on one line; empty where they are not known
 * @param choice which choice it was
 * @param why what speaks for it
 * @param exchange who comes in exchange; empty where nobody does
 */
public record OfferedPlacement(
        String placementId,
        String title,
        String hostName,
        Sector hostSector,
        String facts,
        String choice,
        String why,
        String exchange) {

    static OfferedPlacement of(
            MatchView match, @Nullable PlacementView placement, @Nullable ExchangeView exchange, Words words) {
        return new OfferedPlacement(
                match.placementId(),
                match.placementTitle(),
                match.hostName(),
                match.hostSector(),
                placement == null ? "" : facts(placement, words),
                words.say("outcomes.choice", words.choice(match.rank())),
                why(match, words),
                exchange == null ? "" : exchange(match, exchange.moves(), words));
    }

    private static String facts(PlacementView placement, Words words) {
        String dates = placement.starts() == null || placement.ends() == null
                ? ""
                : words.say("rounds.window", words.day(placement.starts()), words.day(placement.ends()));
        return Stream.of(
                        placement.kind() == null ? "" : words.say("kind." + placement.kind()),
                        words.say("outcomes.days", placement.daysPerWeek()),
                        dates,
                        placement.site() == null ? "" : placement.site(),
                        words.say("attendance." + placement.attendance()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String why(MatchView match, Words words) {
        String skills = match.skillsWanted() == 0
                ? words.say("outcomes.skills.none")
                : words.say("outcomes.skills", match.skillsMet(), match.skillsWanted());
        return skills + " " + words.say("outcomes.goals", match.goalsDeveloped()) + " "
                + words.say("outcomes.carbon", words.carbon(match.carbonKg()));
    }

    private static String exchange(MatchView match, List<Move> moves, Words words) {
        return moves.stream()
                .filter(move -> move.hostId().equals(match.homeId()))
                .findFirst()
                .map(move -> words.say(
                        moves.size() == 2 ? "outcomes.swap" : "outcomes.ring",
                        move.homeName(),
                        match.homeName(),
                        move.placementTitle(),
                        moves.size()))
                .orElse("");
    }
}
