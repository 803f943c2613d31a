package org.charterexchange.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the time to a given quality grows with size: the exponent b of {@code seconds = a * size^b}, by least squares on
 * the logarithms over the sizes at which every seed got there.
 */
final class GrowthTable {

    private static final int FEWEST = 3;
    private static final double SHORTEST = 0.01;

    private final SortedMap<Integer, ResultTable> tables;

    /** @param tables the tables of one family, by size */
    GrowthTable(SortedMap<Integer, ResultTable> tables) {
        this.tables = new TreeMap<>(tables);
    }

    /** A table in Markdown; empty where there are too few sizes to say anything. */
    String markdown() {
        if (tables.size() < FEWEST) {
            return "";
        }
        StringBuilder text = new StringBuilder("| peer | to 1 % | to 0.1 % |\n|---|---:|---:|\n");
        for (String peer : tables.values().iterator().next().peers()) {
            text.append("| ").append(PeerRegistry.title(peer));
            text.append(" | ").append(cell(peer, 0.99)).append(" | ");
            text.append(cell(peer, 0.999)).append(" |\n");
        }
        return text.toString();
    }

    private String cell(String peer, double share) {
        List<double[]> points = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Map.Entry<Integer, ResultTable> table : tables.entrySet()) {
            OptionalDouble seconds = table.getValue().secondsTo(peer, share);
            if (seconds.isPresent()) {
                sizes.add(table.getKey());
                points.add(
                        new double[] {Math.log(table.getKey()), Math.log(Math.max(SHORTEST, seconds.getAsDouble()))});
            }
        }
        if (points.size() < FEWEST) {
            return ResultTable.NOTHING;
        }
        return String.format(
                Locale.UK, "n^%.2f (%,d to %,d)", slope(points), sizes.get(0), sizes.get(sizes.size() - 1));
    }

    /** The slope of the line of least squares. */
    static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(point -> point[0]).average().orElse(Double.NaN);
        double y = points.stream().mapToDouble(point -> point[1]).average().orElse(Double.NaN);
        double together = points.stream()
                .mapToDouble(point -> (point[0] - x) * (point[1] - y))
                .sum();
        double alone = points.stream()
                .mapToDouble(point -> (point[0] - x) * (point[0] - x))
                .sum();
        return together / alone;
    }
}
