package org.charterexchange.standalone.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Location;

/** Chooses what a candidate applies for, as a sensible person would who cannot know everything. */
final class Applying {

    private static final double EARTH_RADIUS_KM = 6_371;
    private static final int LOOKED_AT = 60;
    private static final int TOO_FAR = 60;

    private final Dice dice;

    Applying(Dice dice) {
        this.dice = dice;
    }

    Choices choose(Person person, List<Offer> offers) {
        List<Offer> possible = offers.stream()
                .filter(offer -> offer.host().sector() != person.home().sector())
                .toList();
        List<String> best = dice.pick(LOOKED_AT, possible).stream()
                .map(offer -> new Appeal(offer.id(), appeal(person, offer)))
                .sorted(Comparator.comparingInt(Appeal::points).reversed().thenComparing(Appeal::offer))
                .limit(dice.between(3, 8))
                .map(Appeal::offer)
                .toList();
        return new Choices(person.id(), best, dice.percent(25));
    }

    private record Appeal(String offer, int points) {}

    private int appeal(Person person, Offer offer) {
        int appeal = dice.between(0, 50);
        appeal += 15 * common(person.entry().goals(), offer.entry().developsSkills());
        appeal += 6 * common(person.entry().skills(), offer.entry().desirableSkills());
        appeal -= 45 * lacking(person.entry().skills(), offer.entry().essentialSkills());
        appeal -= outsideBand(person, offer) ? 60 : 0;
        appeal -= travels(person, offer) ? 0 : TOO_FAR;
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

    private static boolean outsideBand(Person person, Offer offer) {
        Integer stage = person.entry().stage();
        var band = offer.entry().stages();
        return stage != null && band != null && (stage < band.lowest() || stage > band.highest());
    }

    private static boolean travels(Person person, Offer offer) {
        Integer furthest = person.entry().maxTravelKm();
        return furthest == null
                || offer.entry().attendance() == Attendance.REMOTE
                || km(person.home().location(), offer.host().location()) <= furthest;
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
