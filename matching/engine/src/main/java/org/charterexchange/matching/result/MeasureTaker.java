package org.charterexchange.matching.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Matching;

/** Counts what people compare matchings by. */
final class MeasureTaker {

    private final CompiledInstance compiled;
    private final Matching matching;
    private final int[] lowestScore;

    MeasureTaker(CompiledInstance compiled, Matching matching) {
        this.compiled = compiled;
        this.matching = matching;
        this.lowestScore = new int[compiled.problem().placementCount()];
    }

    Measures measures() {
        Arrays.fill(lowestScore, Integer.MAX_VALUE);
        List<Integer> ranks = new ArrayList<>();
        Map<Direction, Integer> ways = new HashMap<>();
        long kilograms = 0;
        for (int c = 0; c < compiled.problem().candidateCount(); c++) {
            if (matching.pairOf(c) >= 0) {
                Candidate candidate = compiled.candidate(c);
                Placement placement = compiled.placementOfPair(matching.pairOf(c));
                count(candidate.rankOf(placement.id()), ranks);
                ways.merge(way(candidate, placement), 1, Integer::sum);
                kilograms += compiled.values().kilograms(candidate, placement);
                int p = compiled.problem().pairPlacement()[matching.pairOf(c)];
                lowestScore[p] = Math.min(lowestScore[p], compiled.values().score(candidate, placement));
            }
        }
        return new Measures(
                matching.placed(),
                ranks,
                Math.toIntExact(matching.swaps()),
                matching.reciprocated(),
                kilograms,
                blockingPairs(),
                compiled.instance().policy().directions().stream()
                        .map(way -> new Measures.DirectionCount(way, ways.getOrDefault(way, 0)))
                        .toList());
    }

    private static void count(int rank, List<Integer> ranks) {
        while (ranks.size() < rank) {
            ranks.add(0);
        }
        if (rank > 0) {
            ranks.set(rank - 1, ranks.get(rank - 1) + 1);
        }
    }

    private Direction way(Candidate candidate, Placement placement) {
        return new Direction(
                compiled.eligibility().home(candidate).sector(),
                compiled.eligibility().host(placement).sector());
    }

    private int blockingPairs() {
        int blocking = 0;
        for (int c = 0; c < compiled.problem().candidateCount(); c++) {
            Candidate candidate = compiled.candidate(c);
            int pair = matching.pairOf(c);
            String has = pair < 0 ? "" : compiled.placementOfPair(pair).id();
            for (String application : candidate.applications()) {
                if (pair >= 0 && application.equals(has)) {
                    break;
                }
                blocking += isBlocking(candidate, compiled.placementNumber(application)) ? 1 : 0;
            }
        }
        return blocking;
    }

    private boolean isBlocking(Candidate candidate, int p) {
        Placement placement = compiled.placement(p);
        boolean welcome = matching.taken(p) < placement.seats()
                || lowestScore[p] < compiled.values().score(candidate, placement);
        return welcome && compiled.eligibility().isEligible(candidate, placement);
    }
}
