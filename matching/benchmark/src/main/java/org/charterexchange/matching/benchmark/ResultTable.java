package org.charterexchange.matching.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The outcomes of all peers on instances of one kind, as a table in Markdown; every figure is a mean over the seeds. */
final class ResultTable {

    static final String NOTHING = "–";
    private static final List<Double> SHARES = List.of(0.99, 0.999, 0.9999);

    private final int seconds;
    private final List<Integer> marks;
    private final Map<String, List<Measurement>> outcomes;
    private final double[] bounds;

    /** @param outcomes the outcomes of each peer, in the same order of seeds */
    ResultTable(int seconds, Map<String, List<Measurement>> outcomes) {
        this.seconds = seconds;
        this.marks =
                List.of(1, 5, 15, 60).stream().filter(mark -> mark <= seconds).toList();
        this.outcomes = new LinkedHashMap<>(outcomes);
        int seeds = outcomes.values().iterator().next().size();
        this.bounds = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            int one = seed;
            double most = outcomes.values().stream()
                    .map(list -> list.get(one))
                    .filter(outcome -> outcome.findings().isEmpty())
                    .mapToDouble(outcome ->
                            outcome.pointsAfter(Double.POSITIVE_INFINITY).orElse(0))
                    .max()
                    .orElse(0);
            // a bound that a verified matching exceeds is none, whoever claims it
            bounds[seed] = outcomes.values().stream()
                    .mapToDouble(list -> list.get(one).wholeBound())
                    .filter(bound -> bound >= most)
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    /** Who is in the table, in its order. */
    Set<String> peers() {
        return outcomes.keySet();
    }

    /** The mean time to this share of the bound, where every seed got there. */
    OptionalDouble secondsTo(String peer, double share) {
        List<Measurement> list = outcomes.getOrDefault(peer, List.of());
        double sum = 0;
        for (int seed = 0; seed < list.size(); seed++) {
            OptionalDouble one = list.get(seed).secondsTo(share * bounds[seed]);
            if (one.isEmpty()) {
                return one;
            }
            sum += one.getAsDouble();
        }
        return list.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / list.size());
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| peer |");
        marks.forEach(mark -> text.append(" % of bound after ").append(mark).append(" s |"));
        text.append(
                " at the end | to 1 % | to 0.1 % | to 0.01 % | own gap | proven optimal | ended | memory | verify |");
        text.append("\n|---|").append("---:|".repeat(marks.size() + 8)).append("---|\n");
        outcomes.forEach((peer, list) -> text.append(row(peer, list)));
        return text.append(loads()).toString();
    }

    private String row(String peer, List<Measurement> list) {
        List<String> cells = new ArrayList<>(List.of(PeerRegistry.title(peer)));
        Optional<String> failure = list.stream()
                .map(Measurement::failure)
                .filter(why -> !why.isEmpty())
                .findFirst();
        if (failure.isPresent()) {
            cells.add(failure.get());
            cells.addAll(Collections.nCopies(marks.size() + 8, ""));
            return line(cells);
        }
        marks.forEach(mark -> cells.add(percent(list, mark)));
        cells.add(percent(list, Double.POSITIVE_INFINITY));
        for (double share : SHARES) {
            OptionalDouble time = secondsTo(peer, share);
            cells.add(time.isPresent() ? format("%.1f s", time.getAsDouble()) : NOTHING);
        }
        cells.add(gap(list));
        cells.add(optimal(list));
        cells.add(mean(list, Measurement::seconds, "%.1f s"));
        cells.add(mean(list, outcome -> outcome.mebibytes(), "%.0f MiB"));
        cells.add(list.stream().allMatch(outcome -> outcome.findings().isEmpty()) ? "accepted" : "**REFUSED**");
        return line(cells);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String loads() {
        var loads = outcomes.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Measurement::load)
                .filter(load -> load >= 0)
                .summaryStatistics();
        return loads.getCount() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%nLoad average when the runs began: %.1f to %.1f.%n",
                        loads.getMin(),
                        loads.getMax());
    }

    private String percent(List<Measurement> list, double limit) {
        double sum = 0;
        for (int seed = 0; seed < list.size(); seed++) {
            // the last words of a search that ends at its limit come a moment later
            OptionalDouble points = list.get(seed).pointsAfter(limit == seconds ? 1.1 * limit + 0.2 : limit);
            if (points.isEmpty() || Double.isInfinite(bounds[seed])) {
                return NOTHING;
            }
            sum += 100 * points.getAsDouble() / Math.max(1, bounds[seed]);
        }
        return format("%.3f", sum / list.size());
    }

    private static String gap(List<Measurement> list) {
        double sum = 0;
        for (Measurement outcome : list) {
            OptionalDouble points = outcome.pointsAfter(Double.POSITIVE_INFINITY);
            if (Double.isInfinite(outcome.bound()) || points.isEmpty()) {
                return NOTHING;
            }
            sum += 100 * Math.max(0, outcome.wholeBound() - points.getAsDouble()) / outcome.bound();
        }
        return format("%.4f %%", sum / list.size());
    }

    private static String optimal(List<Measurement> list) {
        long proven = list.stream()
                .filter(outcome -> outcome.pointsAfter(Double.POSITIVE_INFINITY).orElse(-1) >= outcome.wholeBound())
                .count();
        return proven + " of " + list.size();
    }

    private static String mean(List<Measurement> list, ToDoubleFunction<Measurement> figure, String format) {
        return format(format, list.stream().mapToDouble(figure).average().orElse(Double.NaN));
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
