package org.charterexchange.matching.solver.progress;

import java.util.List;
import org.charterexchange.matching.bound.Certificate;

/**
 * What a search found.
 *
 * @param pairOfCandidate the pair of each candidate or -1
 * @param points what the matching is worth (section 4 of the specification)
 * @param upperBound what the certificate proves, never below the points
 * @param certificate the prices
 * @param steps moves tried
 * @param seconds wall-clock time
 * @param history how the points rose
 * @param termination why the search ended: {@code OPTIMAL} where the bound is reached, {@code EXHAUSTED} where nothing
 *     better was left but the prices cannot prove it, {@code TIME}, {@code STEPS} or {@code STOPPED}, and how many
 *     pairs were looked at where that was not all
 */
public record SearchResult(
        int[] pairOfCandidate,
        long points,
        long upperBound,
        Certificate certificate,
        long steps,
        double seconds,
        List<HistoryPoint> history,
        String termination) {}
