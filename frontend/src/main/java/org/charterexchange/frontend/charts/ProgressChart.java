package org.charterexchange.frontend.charts;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The points of a run against the bound that no matching can pass, over time.
 *
 * @param moments what was measured, oldest first, the rows of the table
 * @param points the path of the points; empty where nothing was measured
 * @param bound the path of the bound
 * @param ticks the marks of the time axis; none for what ended at once
 */
public record ProgressChart(List<Moment> moments, String points, String bound, List<Tick> ticks) {
    /** Width and height of the drawing, in its own units. */
    public static final int WIDTH = 720;

    public static final int HEIGHT = 280;
    private static final double LEFT = 0;
    private static final double RIGHT = WIDTH;
    private static final double TOP = 40;
    private static final double BOTTOM = 236;
    private static final int TICKS = 4;

    /** Within so short a time there is room between tenths of a second for the beginning and the end alone. */
    private static final double SHORT = 1;

    private static final int FEWEST_TICKS = 2;

    /** What ends sooner ends at once: there is no time to mark. */
    private static final double INSTANT = 0.1;

    /**
     * One measurement.
     *
     * @param seconds since the run began, at least 0
     * @param points of the best matching so far
     * @param bound no matching can have more
     */
    public record Moment(double seconds, long points, long bound) {}

    /** A mark of the time axis, in hundredths of its length. */
    public record Tick(double percent, double seconds) {}

    /** Keeps its own lists. */
    public ProgressChart {
        moments = List.copyOf(moments);
        ticks = List.copyOf(ticks);
    }

    /**
     * Draws a history.
     *
     * @param moments oldest first; bounds of 0 or less are not yet known and are left out
     * @return the chart
     */
    public static ProgressChart of(List<Moment> moments) {
        List<Moment> drawn = across(moments);
        List<Moment> bounded = drawn.stream().filter(each -> each.bound() > 0).toList();
        double end = drawn.stream().mapToDouble(Moment::seconds).max().orElse(0);
        double lowest = drawn.stream().mapToDouble(Moment::points).min().orElse(0);
        double highest = Math.max(
                drawn.stream().mapToDouble(Moment::points).max().orElse(1),
                bounded.stream().mapToDouble(Moment::bound).max().orElse(0));
        Scale scale = new Scale(end, lowest, highest);
        return new ProgressChart(
                moments, scale.path(drawn, Moment::points), scale.path(bounded, Moment::bound), scale.ticks());
    }

    /** A single measurement held from the beginning, as far as anybody can tell: a line, so that there is something to see. */
    private static List<Moment> across(List<Moment> moments) {
        if (moments.size() != 1) {
            return moments;
        }
        Moment only = moments.get(0);
        return List.of(
                new Moment(0, only.points(), only.bound()),
                new Moment(Math.max(only.seconds(), Double.MIN_NORMAL), only.points(), only.bound()));
    }

    /** Returns whether there is nothing to draw. */
    public boolean empty() {
        return moments.isEmpty();
    }

    /** Returns the last measurement; asks for at least one. */
    public Moment last() {
        return moments.get(moments.size() - 1);
    }

    /** Returns at most the given number of rows, evenly spread, the first and the last among them. */
    public List<Moment> rows(int most) {
        if (moments.size() <= most) {
            return moments;
        }
        return IntStream.range(0, most)
                .mapToObj(index -> moments.get((int) Math.round(index * (moments.size() - 1.0) / (most - 1))))
                .toList();
    }

    private record Scale(double end, double lowest, double highest) {
        double x(double seconds) {
            return end <= 0 ? LEFT : LEFT + (RIGHT - LEFT) * seconds / end;
        }

        double y(double value) {
            double span = highest - lowest;
            return span <= 0 ? (TOP + BOTTOM) / 2 : BOTTOM - (BOTTOM - TOP) * (value - lowest) / span;
        }

        String path(List<Moment> moments, ToDoubleFunction<Moment> value) {
            return moments.stream()
                    .map(each ->
                            String.format(Locale.ROOT, "%.1f %.1f", x(each.seconds()), y(value.applyAsDouble(each))))
                    .collect(Collectors.joining(" L", moments.isEmpty() ? "" : "M", ""));
        }

        List<Tick> ticks() {
            int count = end < SHORT ? FEWEST_TICKS : TICKS;
            return IntStream.range(0, end < INSTANT ? 0 : count)
                    .mapToObj(index -> new Tick(100.0 * index / (count - 1), end * index / (count - 1)))
                    .toList();
        }
    }
}
