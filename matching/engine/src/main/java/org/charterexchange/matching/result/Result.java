package org.charterexchange.matching.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The engine's answer to an instance (section 6 of the matching specification).
 *
 * @param instance which instance it answers
 * @param points what the matching is worth (section 4 of the specification)
 * @param upperBound what the certificate proves no matching can exceed (section 5 of the specification)
 * @param matches ordered by candidate id
 * @param unmatched the candidates who are not placed, ordered by id, with every reason
 * @param exchanges closed cycles of organisation ids: A, B, C means a move from A to B, from B to C and from C to A
 * @param ledger what each organisation sends and hosts in this matching, ordered by id
 * @param measures counts that people compare matchings by
 * @param certificate the prices that prove the upper bound
 * @param engine what computed this, and how
 */
public record Result(
        InstanceReference instance,
        long points,
        long upperBound,
        List<Match> matches,
        List<Unmatched> unmatched,
        List<List<String>> exchanges,
        List<LedgerEntry> ledger,
        Measures measures,
        PriceList certificate,
        EngineRecord engine) {

    /** The value of the {@code format} field. */
    public static final String FORMAT = "charter-exchange/result/1";

    /** How many decimal places a gap has before trailing zeros are dropped. */
    public static final int GAP_PLACES = 9;

    public Result {
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
        exchanges = exchanges.stream().map(List::copyOf).toList();
        ledger = List.copyOf(ledger);
    }

    /** How far the matching may be from the best possible: see {@link #gap(long, long)}. */
    public BigDecimal gap() {
        return gap(points, upperBound);
    }

    /**
     * (upperBound - points) / upperBound with nine decimal places, rounded away from zero so that a gap never looks
     * closed that is not, without trailing zeros; 0 where the bound is 0.
     */
    public static BigDecimal gap(long points, long upperBound) {
        BigDecimal bound = BigDecimal.valueOf(upperBound);
        if (bound.signum() == 0 || points == upperBound) {
            return BigDecimal.ZERO;
        }
        return bound.subtract(BigDecimal.valueOf(points))
                .divide(bound, GAP_PLACES, RoundingMode.UP)
                .stripTrailingZeros();
    }
}
