package org.charterexchange.standalone.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Location;

/** Chooses what a candidate applies for, as a sensible person would who cannot know everything. */
final class ApplicationGenerator {

    private static final double EARTH_RADIUS_KM = 6_371;
    private static final int LOOKED_AT = 60;
    private static final int TOO_FAR = 60;

    private final SeededRandom random;

    ApplicationGenerator(SeededRandom random) {
        this.random = random;
    }

    DemoApplications choose(DemoCandidate candidate, List<DemoPlacement> placements) {
        List<DemoPlacement> possible = placements.stream()
                .filter(placement ->
                        placement.host().sector() != candidate.home().sector())
                .toList();
        List<String> best = random.pick(LOOKED_AT, possible).stream()
                .map(placement -> new Appeal(placement.id(), appeal(candidate, placement)))
                .sorted(Comparator.comparingInt(Appeal::points).reversed().thenComparing(Appeal::placement))
                .limit(random.between(3, 8))
                .map(Appeal::placement)
                .toList();
        return new DemoApplications(candidate.id(), best, random.percent(25));
    }

    private record Appeal(String placement, int points) {}

    private int appeal(DemoCandidate candidate, DemoPlacement placement) {
        int appeal = random.between(0, 50);
        appeal += 15 * common(candidate.entry().goals(), placement.entry().developsSkills());
        appeal += 6 * common(candidate.entry().skills(), placement.entry().desirableSkills());
        appeal -= 45 * lacking(candidate.entry().skills(), placement.entry().essentialSkills());
        appeal -= outsideBand(candidate, placement) ? 60 : 0;
        appeal -= travels(candidate, placement) ? 0 : TOO_FAR;
        return appeal;
    }

    private static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return (int) one.keySet().stream().filter(other::containsKey).count();
    }

    private static int lacking(Map<String, Integer> has, Map<String, Integer> needs) {
        return (int) needs.entrySet().stream()
                .filter(need -> has.getOrDefault(need.getKey(), 0) < need.getValue())
                .count();
    }

    private static boolean outsideBand(DemoCandidate candidate, DemoPlacement placement) {
        Integer stage = candidate.entry().stage();
        var band = placement.entry().stages();
        return stage != null && band != null && (stage < band.lowest() || stage > band.highest());
    }

    private static boolean travels(DemoCandidate candidate, DemoPlacement placement) {
        Integer furthest = candidate.entry().maxTravelKm();
        return furthest == null
                || placement.entry().attendance() == Attendance.REMOTE
                || km(candidate.home().location(), placement.host().location()) <= furthest;
    }

    private static double km(Location one, Location other) {
        double latitude = Math.toRadians(other.latitude() - one.latitude());
        double longitude = Math.toRadians(other.longitude() - one.longitude());
        double chord = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }
}
