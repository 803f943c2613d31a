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
final class IndexedResult {

    private final CompiledInstance compiled;
    private final Result result;
    private final Map<String, Organisation> organisations;
    private final Map<String, Placement> placements;
    private final Map<String, Candidate> candidates;
    private final Map<String, MatchDetails> matches;
    private final List<List<MatchDetails>> exchanges;
    private final Set<String> returned = new HashSet<>();

    IndexedResult(CompiledInstance compiled, Result result) {
        Instance instance = compiled.instance();
        this.compiled = compiled;
        this.result = result;
        this.organisations = byId(instance.organisations(), Organisation::id);
        this.placements = byId(instance.placements(), Placement::id);
        this.candidates = byId(instance.candidates(), Candidate::id);
        this.matches =
                new TreeMap<>(byId(result.matches().stream().map(this::details).toList(), MatchDetails::candidateId));
        this.exchanges = result.exchanges().stream().map(this::exchange).toList();
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, item -> item));
    }

    private MatchDetails details(Match match) {
        Candidate candidate = candidate(match.candidate());
        Placement placement = placement(match.placement());
        return new MatchDetails(
                candidate,
                organisation(candidate.organisation()),
                placement,
                organisation(placement.organisation()),
                match);
    }

    /** Finds a match for each step of a cycle; a match is part of one exchange at most. */
    private List<MatchDetails> exchange(List<String> cycle) {
        return IntStream.range(0, cycle.size())
                .mapToObj(i -> taken(cycle.get(i), cycle.get((i + 1) % cycle.size())))
                .toList();
    }

    private MatchDetails taken(String home, String host) {
        MatchDetails details = matches.values().stream()
                .filter(each ->
                        each.home().id().equals(home) && each.host().id().equals(host))
                .filter(each -> !returned.contains(each.candidateId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no match from " + home + " to " + host + " is left"));
        returned.add(details.candidateId());
        return details;
    }

    CompiledInstance compiled() {
        return compiled;
    }

    /** Travel carbon of a match, kg CO2e. */
    long carbonKg(MatchDetails details) {
        return compiled.values().kilograms(details.candidate(), details.placement());
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
    Collection<MatchDetails> matches() {
        return matches.values();
    }

    /** The candidate's match, where they have a match. */
    @Nullable MatchDetails matchOf(String candidate) {
        return matches.get(candidate);
    }

    /** Each a closed cycle of matches. */
    List<List<MatchDetails>> exchanges() {
        return new ArrayList<>(exchanges);
    }

    /** The exchange that the candidate's match is part of. */
    @Nullable List<MatchDetails> exchangeOf(String candidate) {
        return exchanges.stream()
                .filter(each ->
                        each.stream().anyMatch(details -> details.candidateId().equals(candidate)))
                .findFirst()
                .orElse(null);
    }

    boolean isReturned(MatchDetails details) {
        return returned.contains(details.candidateId());
    }
}
