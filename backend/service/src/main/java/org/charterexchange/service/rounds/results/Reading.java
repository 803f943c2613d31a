package org.charterexchange.service.rounds.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A result beside the instance it answers, indexed to be read.
 */
final class Reading {

    private final CompiledInstance compiled;
    private final Result result;
    private final Map<String, Organisation> organisations;
    private final Map<String, Placement> placements;
    private final Map<String, Candidate> candidates;
    private final Map<String, Move> moves;
    private final List<List<Move>> exchanges;
    private final Set<String> returned = new HashSet<>();

    Reading(CompiledInstance compiled, Result result) {
        Instance instance = compiled.instance();
        this.compiled = compiled;
        this.result = result;
        this.organisations = byId(instance.organisations(), Organisation::id);
        this.placements = byId(instance.placements(), Placement::id);
        this.candidates = byId(instance.candidates(), Candidate::id);
        this.moves =
                new TreeMap<>(byId(result.matches().stream().map(this::move).toList(), Move::candidateId));
        this.exchanges = result.exchanges().stream().map(this::exchange).toList();
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, item -> item));
    }

    private Move move(Match match) {
        Candidate candidate = candidate(match.candidate());
        Placement placement = placement(match.placement());
        return new Move(
                candidate,
                organisation(candidate.organisation()),
                placement,
                organisation(placement.organisation()),
                match);
    }

    /** Finds a move for each step of a cycle; a move is part of one exchange at most. */
    private List<Move> exchange(List<String> cycle) {
        return IntStream.range(0, cycle.size())
                .mapToObj(i -> taken(cycle.get(i), cycle.get((i + 1) % cycle.size())))
                .toList();
    }

    private Move taken(String home, String host) {
        Move move = moves.values().stream()
                .filter(each ->
                        each.home().id().equals(home) && each.host().id().equals(host))
                .filter(each -> !returned.contains(each.candidateId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no move from " + home + " to " + host + " is left"));
        returned.add(move.candidateId());
        return move;
    }

    CompiledInstance compiled() {
        return compiled;
    }

    /** Travel carbon of a move, kg CO2e. */
    long carbonKg(Move move) {
        return compiled.values().kilograms(move.candidate(), move.placement());
    }

    Result result() {
        return result;
    }

    Organisation organisation(String id) {
        return Objects.requireNonNull(organisations.get(id), id);
    }

    Placement placement(String id) {
        return Objects.requireNonNull(placements.get(id), id);
    }

    Candidate candidate(String id) {
        return Objects.requireNonNull(candidates.get(id), id);
    }

    boolean hasCandidate(String id) {
        return candidates.containsKey(id);
    }

    /** In the order of candidate ids. */
    Collection<Move> moves() {
        return moves.values();
    }

    /** The candidate's move, where they have a match. */
    @Nullable Move moveOf(String candidate) {
        return moves.get(candidate);
    }

    /** Each a closed cycle of moves. */
    List<List<Move>> exchanges() {
        return new ArrayList<>(exchanges);
    }

    /** The exchange that the candidate's move is part of. */
    @Nullable List<Move> exchangeOf(String candidate) {
        return exchanges.stream()
                .filter(each ->
                        each.stream().anyMatch(move -> move.candidateId().equals(candidate)))
                .findFirst()
                .orElse(null);
    }

    boolean isReturned(Move move) {
        return returned.contains(move.candidateId());
    }
}
