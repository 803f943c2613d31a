package org.charterexchange.frontend.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who exchanges with whom: organisations of policing on the left, the others on the right, a curve for each flow of
 * people; bright where it is returned, pale where it is not yet.
 *
 * @param left organisations of policing
 * @param right the others
 * @param curves a curve for each direction between two of them
 * @param height of the drawing, in pixels; it is as wide as its room, its curves are drawn 720 wide and stretched
 * @param leftOut how many organisations there was no room for
 * @param flows every flow, the rows of the table
 */
public record ExchangeChart(
        List<Node> left, List<Node> right, List<Curve> curves, int height, int leftOut, List<Flow> flows) {
    /** Width of the drawing, in its own units. */
    public static final int WIDTH = 720;

    private static final int LEFT = 8;
    private static final int RIGHT = WIDTH - LEFT;

    private static final int TOP = 28;
    private static final int BOTTOM = 12;
    private static final int ROW = 48;

    /** Each name stands above its place, and the right side's half a row lower: no name meets another on a phone. */
    private static final int RIGHT_LOWER = ROW / 2;

    private static final double THINNEST = 1.6;
    private static final double PER_PERSON = 1.5;
    private static final double THICKEST = 9;
    private static final double LANE_GAP = 0.4;

    /**
     * People who go from one organisation to another.
     *
     * @param count how many, at least 1
     * @param returned how many of them are part of an exchange
     */
    public record Flow(Side home, Side host, int count, int returned) {}

    /** An organisation and which side of the Charter it stands on. */
    public record Side(String id, String name, boolean policing) {}

    /** An organisation and how far down its place is. */
    public record Node(String name, int y) {}

    /** A flow as a curve. */
    public record Curve(String path, double thickness, boolean fromPolicing, boolean pale) {}

    /** Keeps its own lists. */
    public ExchangeChart {
        left = List.copyOf(left);
        right = List.copyOf(right);
        curves = List.copyOf(curves);
        flows = List.copyOf(flows);
    }

    /**
     * Draws flows.
     *
     * @param flows between two organisations of which exactly one is of policing; others are left out
     * @param most how many organisations a side there is room for; those with the most people are drawn
     * @return the chart
     */
    public static ExchangeChart of(List<Flow> flows, int most) {
        List<Flow> across = flows.stream()
                .filter(flow -> flow.home().policing() != flow.host().policing())
                .toList();
        Map<Side, Integer> people = people(across);
        Map<Side, Integer> left = rows(people, true, most);
        Map<Side, Integer> right = rows(people, false, most);
        List<Curve> curves = new ArrayList<>();
        for (Flow flow : across) {
            Integer homeRow = (flow.home().policing() ? left : right).get(flow.home());
            Integer hostRow = (flow.host().policing() ? left : right).get(flow.host());
            if (homeRow != null && hostRow != null) {
                curves.add(curve(flow, homeRow, hostRow));
            }
        }
        curves.sort(Comparator.comparing(Curve::pale).reversed());
        int height = TOP + BOTTOM + RIGHT_LOWER + Math.max(0, Math.max(left.size(), right.size()) - 1) * ROW;
        int leftOut = people.size() - left.size() - right.size();
        return new ExchangeChart(nodes(left), nodes(right), curves, height, leftOut, across);
    }

    /** Returns whether there is nothing to draw. */
    public boolean empty() {
        return curves.isEmpty();
    }

    private static Map<Side, Integer> people(List<Flow> flows) {
        Map<Side, Integer> people = new LinkedHashMap<>();
        for (Flow flow : flows) {
            people.merge(flow.home(), flow.count(), Integer::sum);
            people.merge(flow.host(), flow.count(), Integer::sum);
        }
        return people;
    }

    private static Map<Side, Integer> rows(Map<Side, Integer> people, boolean policing, int most) {
        List<Side> busiest = people.entrySet().stream()
                .filter(entry -> entry.getKey().policing() == policing)
                .sorted(Map.Entry.<Side, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        int first = policing ? TOP : TOP + RIGHT_LOWER;
        return busiest.stream().collect(Collectors.toMap(side -> side, side -> first + busiest.indexOf(side) * ROW));
    }

    private static List<Node> nodes(Map<Side, Integer> rows) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> new Node(entry.getKey().name(), entry.getValue()))
                .toList();
    }

    /** The two directions between a pair run side by side, policing's above. */
    private static Curve curve(Flow flow, int homeY, int hostY) {
        boolean fromPolicing = flow.home().policing();
        double thickness = Math.min(THICKEST, THINNEST + PER_PERSON * (flow.count() - 1));
        double lane = (fromPolicing ? -1 : 1) * (thickness / 2 + LANE_GAP);
        double leftY = (fromPolicing ? homeY : hostY) + lane;
        double rightY = (fromPolicing ? hostY : homeY) + lane;
        int middle = (LEFT + RIGHT) / 2;
        String path = String.format(
                Locale.ROOT,
                "M%d %.1fC%d %.1f %d %.1f %d %.1f",
                LEFT,
                leftY,
                middle,
                leftY,
                middle,
                rightY,
                RIGHT,
                rightY);
        return new Curve(path, thickness, fromPolicing, flow.returned() == 0);
    }
}
