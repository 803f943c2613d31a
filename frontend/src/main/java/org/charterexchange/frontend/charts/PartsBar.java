package org.charterexchange.frontend.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * What a match is worth, part by part, as one bar; parts that count against it come last, in their own colour.
 *
 * @param segments the parts with their place in the bar
 * @param total what the parts come to, in points
 */
public record PartsBar(List<Segment> segments, long total) {
    /** A part before it has its place. */
    public record Part(String name, long points) {}

    /**
     * A part of the bar.
     *
     * @param name the part's message key or words
     * @param points what it adds; negative where it counts against the match
     * @param x where it begins, in percent of the bar
     * @param width how wide it is, in percent of the bar
     * @param shade names its colour
     */
    public record Segment(String name, long points, double x, double width, String shade) {}

    /** Keeps its own list. */
    public PartsBar {
        segments = List.copyOf(segments);
    }

    /**
     * Lays the parts along the bar.
     *
     * @param parts in the order in which they are drawn; parts without points take no room
     * @param most the points that fill the bar, at least 1; a longer bar is scaled to fit
     * @return the bar
     */
    public static PartsBar of(List<Part> parts, long most) {
        long reach = Math.max(
                most, parts.stream().mapToLong(part -> Math.abs(part.points())).sum());
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        int shade = 0;
        for (Part part : parts) {
            double width = 100.0 * Math.abs(part.points()) / Math.max(1, reach);
            String colour = part.points() < 0 ? "minus" : Integer.toString(shade);
            shade++;
            if (part.points() != 0) {
                segments.add(new Segment(part.name(), part.points(), x, width, colour));
                x += width;
            }
        }
        return new PartsBar(segments, parts.stream().mapToLong(Part::points).sum());
    }
}
