package org.charterexchange.matching.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A placement of a generated instance; every one starts in the first weeks of 2027. */
record Offer(
        int number,
        Home host,
        int theme,
        int seats,
        int lowestStage,
        int highestStage,
        SortedMap<String, Integer> essential,
        SortedMap<String, Integer> desirable,
        SortedMap<String, Integer> develops,
        LocalDate starts,
        LocalDate ends,
        int daysPerWeek,
        String attendance,
        Vetting vetting) {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);

    String id() {
        return id(number);
    }

    static String id(int number) {
        return "placement-" + Ids.padded(number, 6);
    }

    boolean remote() {
        return attendance.equals("REMOTE");
    }

    static Offer draw(int number, Home host, Catalogue catalogue, Dice dice) {
        int theme = dice.below(catalogue.themes());
        int lowest = 1 + dice.skewed(5);
        List<String> skills = catalogue.skills(theme);
        LocalDate starts = FIRST_DAY.plusWeeks(dice.between(0, 12));
        return new Offer(
                number,
                host,
                theme,
                dice.chance(700) ? 1 : dice.between(2, 3),
                lowest,
                Math.min(5, lowest + dice.between(0, 2)),
                levels(skills, dice.between(0, 1), 2, dice),
                levels(skills, dice.between(0, 3), 5, dice),
                levels(catalogue.skills(dice.below(catalogue.themes())), dice.between(1, 4), 5, dice),
                starts,
                starts.plusWeeks(length(dice)).minusDays(3),
                dice.chance(600) ? 5 : dice.between(1, 4),
                dice.oneOf(List.of("ON_SITE", "ON_SITE", "ON_SITE", "HYBRID", "HYBRID", "REMOTE")),
                Vetting.asked(host.policing(), dice));
    }

    /** Insight, attachment or secondment. */
    private static int length(Dice dice) {
        return switch (dice.below(3)) {
            case 0 -> dice.between(1, 2);
            case 1 -> dice.between(4, 13);
            default -> dice.between(26, 78);
        };
    }

    static SortedMap<String, Integer> levels(List<String> skills, int count, int highest, Dice dice) {
        SortedMap<String, Integer> levels = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            levels.put(dice.oneOf(skills), dice.between(1, highest));
        }
        return levels;
    }
}
