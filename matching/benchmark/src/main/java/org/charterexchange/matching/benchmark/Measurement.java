package org.charterexchange.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.charterexchange.matching.benchmark.peers.PeerProgress.Step;

/**
 * What one trial measured.
 *
 * @param steps each better matching, when and how many points; empty where none was found
 * @param bound what the peer proved no matching can exceed, infinite where it proves nothing
 * @param seconds how long it took
 * @param mebibytes peak resident memory of the process, reading included
 * @param load the machine's load average when the trial began, negative where it is not known
 * @param findings what {@code verify} has against the result
 * @param failure why nothing was measured; empty where something was
 */
record Measurement(
        List<Step> steps,
        double bound,
        double seconds,
        long mebibytes,
        double load,
        List<String> findings,
        String failure) {

    /** A trial that was not held or did not end as it should. */
    static Measurement failed(String why) {
        return new Measurement(List.of(), Double.POSITIVE_INFINITY, 0, 0, -1, List.of(), why.replace('\n', ' '));
    }

    /** The lines that {@link #parse} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        steps.forEach(step -> lines.add("step " + step.seconds() + " " + step.points()));
        lines.add("bound " + bound);
        lines.add("seconds " + seconds);
        lines.add("mebibytes " + mebibytes);
        lines.add("load " + load);
        findings.forEach(finding -> lines.add("finding " + finding.replace('\n', ' ')));
        if (!failure.isEmpty()) {
            lines.add("failure " + failure);
        }
        lines.add("end");
        return lines;
    }

    /**
     * Reads what {@link #lines} wrote, among whatever else was printed.
     *
     * @throws IllegalArgumentException if the last line is missing
     */
    static Measurement parse(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        double bound = Double.POSITIVE_INFINITY;
        double seconds = 0;
        double load = -1;
        long mebibytes = 0;
        String failure = "";
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "step" -> steps.add(new Step(Double.parseDouble(words[1]), Long.parseLong(words[2])));
                case "bound" -> bound = Double.parseDouble(words[1]);
                case "seconds" -> seconds = Double.parseDouble(words[1]);
                case "mebibytes" -> mebibytes = Long.parseLong(words[1]);
                case "load" -> load = Double.parseDouble(words[1]);
                case "finding" -> findings.add(line.substring("finding ".length()));
                case "failure" -> failure = line.substring("failure ".length());
                default -> {
                    // solvers that are written in C++ print what they like
                }
            }
        }
        if (lines.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
            throw new IllegalArgumentException("cut off before its last line");
        }
        return new Measurement(steps, bound, seconds, mebibytes, load, findings, failure);
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

    /** What was proven, in whole points: floating point may lie a hair under the optimum that it proves. */
    double wholeBound() {
        return Math.floor(bound + 1e-3);
    }
}
