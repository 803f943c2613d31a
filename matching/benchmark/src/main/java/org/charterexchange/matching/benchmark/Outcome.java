package org.charterexchange.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.charterexchange.matching.benchmark.peers.Progress.Step;

/**
 * What one trial measured.
 *
 * @param steps each better matching, when and how many points; empty where none was found
 * @param bound what the peer proved no matching can exceed, infinite where it proves nothing
 * @param seconds how long it took
 * @param mebibytes peak resident memory of the process, reading included
 * @param findings what {@code verify} has against the result
 */
record Outcome(List<Step> steps, double bound, double seconds, long mebibytes, List<String> findings) {

    /** The lines that {@link #parse} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> lines.add("step " + step.seconds() + " " + step.points()));
        lines.add("bound " + bound);
        lines.add("seconds " + seconds);
        lines.add("mebibytes " + mebibytes);
        findings.forEach(finding -> lines.add("finding " + finding.replace('\n', ' ')));
        return lines;
    }

    static Outcome parse(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        double bound = Double.POSITIVE_INFINITY;
        double seconds = Double.NaN;
        long mebibytes = 0;
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "step" -> steps.add(new Step(Double.parseDouble(words[1]), Long.parseLong(words[2])));
                case "bound" -> bound = Double.parseDouble(words[1]);
                case "seconds" -> seconds = Double.parseDouble(words[1]);
                case "mebibytes" -> mebibytes = Long.parseLong(words[1]);
                case "finding" -> findings.add(line.substring("finding ".length()));
                default -> {
                    // solvers that are written in C++ print what they like
                }
            }
        }
        if (Double.isNaN(seconds)) {
            throw new IllegalStateException("the trial ended early: " + lines);
        }
        return new Outcome(steps, bound, seconds, mebibytes, findings);
    }

    /** The points of the best matching after so many seconds, if there was one. */
    OptionalDouble pointsAfter(double limit) {
        return steps.stream()
                .filter(step -> step.seconds() <= limit)
                .mapToDouble(Step::points)
                .max();
    }

    /** When the matching was worth this many points, if it ever was. */
    OptionalDouble secondsTo(double points) {
        return steps.stream()
                .filter(step -> step.points() >= points)
                .mapToDouble(Step::seconds)
                .min();
    }
}
