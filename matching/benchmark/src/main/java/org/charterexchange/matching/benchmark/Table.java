package org.charterexchange.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The outcomes of all peers on instances of one kind, as a table in Markdown; every figure is a mean over the seeds. */
final class Table {

    private static final String NOTHING = "–";

    private final int seconds;
    private final List<Integer> marks;
    private final Map<String, List<Outcome>> outcomes;
    private final double[] bounds;

    /** @param outcomes the outcomes of each peer, in the same order of seeds */
    Table(int seconds, Map<String, List<Outcome>> outcomes) {
        this.seconds = seconds;
        this.marks =
                List.of(1, 5, 15, 60).stream().filter(mark -> mark <= seconds).toList();
        this.outcomes = outcomes;
        int seeds = outcomes.values().iterator().next().size();
        this.bounds = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            int one = seed;
            // what a solver reports in floating point may lie a hair under the optimum it proves
            bounds[seed] = outcomes.values().stream()
                    .mapToDouble(list -> Math.floor(list.get(one).bound() + 1e-3))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| peer |");
        marks.forEach(mark -> text.append(" % of bound after ").append(mark).append(" s |"));
        text.append(" at the end | to 1 % | to 0.1 % | own gap | proven optimal | ended | memory | verify |\n|---|");
        text.append("---:|".repeat(marks.size() + 7)).append("---|\n");
        outcomes.forEach((peer, list) -> text.append(row(peer, list)));
        return text.toString();
    }

    private String row(String peer, List<Outcome> list) {
        List<String> cells = new ArrayList<>(List.of(Contest.title(peer)));
        marks.forEach(mark -> cells.add(percent(list, mark)));
        cells.add(percent(list, Double.POSITIVE_INFINITY));
        cells.add(time(list, 0.99));
        cells.add(time(list, 0.999));
        cells.add(gap(list));
        cells.add(optimal(list));
        cells.add(mean(list, Outcome::seconds, "%.1f s"));
        cells.add(mean(list, outcome -> outcome.mebibytes(), "%.0f MiB"));
        cells.add(list.stream().allMatch(outcome -> outcome.findings().isEmpty()) ? "accepted" : "**REFUSED**");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String percent(List<Outcome> list, double limit) {
        double sum = 0;
        for (int seed = 0; seed < list.size(); seed++) {
            // the last words of a search that ends at its limit come a moment later
            OptionalDouble points = list.get(seed).pointsAfter(limit >= seconds ? Double.POSITIVE_INFINITY : limit);
            if (points.isEmpty()) {
                return NOTHING;
            }
            sum += 100 * points.getAsDouble() / bounds[seed];
        }
        return format("%.3f", sum / list.size());
    }

    private String time(List<Outcome> list, double share) {
        double sum = 0;
        for (int seed = 0; seed < list.size(); seed++) {
            OptionalDouble seconds = list.get(seed).secondsTo(share * bounds[seed]);
            if (seconds.isEmpty()) {
                return NOTHING;
            }
            sum += seconds.getAsDouble();
        }
        return format("%.1f s", sum / list.size());
    }

    private static String gap(List<Outcome> list) {
        double sum = 0;
        for (Outcome outcome : list) {
            OptionalDouble points = outcome.pointsAfter(Double.POSITIVE_INFINITY);
            if (Double.isInfinite(outcome.bound()) || points.isEmpty()) {
                return NOTHING;
            }
            sum += 100 * Math.max(0, Math.floor(outcome.bound() + 1e-3) - points.getAsDouble()) / outcome.bound();
        }
        return format("%.4f %%", sum / list.size());
    }

    private static String optimal(List<Outcome> list) {
        long proven = list.stream()
                .filter(outcome ->
                        outcome.pointsAfter(Double.POSITIVE_INFINITY).orElse(-1) >= Math.floor(outcome.bound() + 1e-3))
                .count();
        return proven + " of " + list.size();
    }

    private static String mean(List<Outcome> list, ToDoubleFunction<Outcome> figure, String format) {
        return format(format, list.stream().mapToDouble(figure).average().orElse(Double.NaN));
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
