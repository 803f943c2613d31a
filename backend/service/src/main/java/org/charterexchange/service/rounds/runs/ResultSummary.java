package org.charterexchange.service.rounds.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.result.Measures;
import org.charterexchange.matching.result.Result;
import org.charterexchange.service.rounds.bytes.StoredBytes;

/**
 * What is kept of a result beside its bytes.
 */
final class ResultSummary {

    private ResultSummary() {}

    static Run.Outcome of(Instance instance, Result result, StoredBytes bytes) {
        return new Run.Outcome(bytes, measures(instance, result), ledger(result));
    }

    private static RunMeasures measures(Instance instance, Result result) {
        Measures measures = result.measures();
        return new RunMeasures(
                instance.candidates().size(),
                measures.placed(),
                measures.ranks(),
                measures.swaps(),
                Math.toIntExact(measures.reciprocated()),
                measures.carbonKg(),
                measures.blockingPairs(),
                byDirection(measures),
                result.points(),
                result.upperBound(),
                result.gap().doubleValue());
    }

    private static Map<String, Integer> byDirection(Measures measures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        measures.byDirection().forEach(each -> counts.put(name(each.direction()), each.placed()));
        return counts;
    }

    /** Home sector and host sector, such as {@code POLICING-INDUSTRY}. */
    private static String name(Direction direction) {
        return direction.home() + "-" + direction.host();
    }

    private static List<Run.Balance> ledger(Result result) {
        return result.ledger().stream()
                .filter(entry -> entry.sent() > 0 || entry.hosted() > 0)
                .map(entry -> new Run.Balance(entry.organisation(), entry.sent(), entry.hosted()))
                .toList();
    }
}
