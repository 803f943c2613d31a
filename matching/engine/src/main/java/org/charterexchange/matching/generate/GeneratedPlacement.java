package org.charterexchange.matching.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A placement of a generated instance; every one starts in the first weeks of 2027. */
record GeneratedPlacement(
        int number,
        GeneratedOrganisation host,
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
        return "placement-" + SortableIds.padded(number, 6);
    }

    boolean remote() {
        return attendance.equals("REMOTE");
    }

    static GeneratedPlacement draw(int number, GeneratedOrganisation host, Catalogue catalogue, RandomSource random) {
        int theme = random.below(catalogue.themes());
        int lowest = 1 + random.skewed(5);
        List<String> skills = catalogue.skills(theme);
        LocalDate starts = FIRST_DAY.plusWeeks(random.between(0, 12));
        return new GeneratedPlacement(
                number,
                host,
                theme,
                random.chance(700) ? 1 : random.between(2, 3),
                lowest,
                Math.min(5, lowest + random.between(0, 2)),
                levels(skills, random.between(0, 1), 2, random),
                levels(skills, random.between(0, 3), 5, random),
                levels(catalogue.skills(random.below(catalogue.themes())), random.between(1, 4), 5, random),
                starts,
                starts.plusWeeks(length(random)).minusDays(3),
                random.chance(600) ? 5 : random.between(1, 4),
                random.oneOf(List.of("ON_SITE", "ON_SITE", "ON_SITE", "HYBRID", "HYBRID", "REMOTE")),
                Vetting.asked(host.policing(), random));
    }

    /** Insight, attachment or secondment. */
    private static int length(RandomSource random) {
        return switch (random.below(3)) {
            case 0 -> random.between(1, 2);
            case 1 -> random.between(4, 13);
            default -> random.between(26, 78);
        };
    }

    static SortedMap<String, Integer> levels(List<String> skills, int count, int highest, RandomSource random) {
        SortedMap<String, Integer> levels = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            levels.put(random.oneOf(skills), random.between(1, highest));
        }
        return levels;
    }
}
