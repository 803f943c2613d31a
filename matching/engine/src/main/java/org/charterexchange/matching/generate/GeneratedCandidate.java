package org.charterexchange.matching.generate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** A candidate of a generated instance, before any application. */
record GeneratedCandidate(
        int number,
        GeneratedOrganisation home,
        int theme,
        int stage,
        SortedMap<String, Integer> skills,
        SortedMap<String, Integer> goals,
        Optional<LocalDate> availableFrom,
        Optional<LocalDate> availableTo,
        Vetting vetting,
        Optional<GeneratedLocation> location,
        OptionalInt maxTravelKm,
        boolean openToOffers) {

    String id() {
        return id(number);
    }

    static String id(int number) {
        return "candidate-" + SortableIds.padded(number, 6);
    }

    static GeneratedCandidate draw(
            int number, GeneratedOrganisation home, int openPerThousand, Catalogue catalogue, RandomSource random) {
        int theme = random.below(catalogue.themes());
        SortedMap<String, Integer> skills = new TreeMap<>();
        for (String skill : catalogue.skills(theme)) {
            if (random.chance(850)) {
                skills.put(skill, random.between(2, 5));
            }
        }
        skills.putAll(GeneratedPlacement.levels(catalogue.skills(random.below(catalogue.themes())), 3, 3, random));
        return new GeneratedCandidate(
                number,
                home,
                theme,
                1 + random.skewed(5),
                skills,
                GeneratedPlacement.levels(
                        catalogue.skills(random.below(catalogue.themes())), random.between(1, 4), 5, random),
                day(150, GeneratedPlacement.FIRST_DAY.plusWeeks(random.between(-8, 8)), random),
                day(150, GeneratedPlacement.FIRST_DAY.plusWeeks(random.between(13, 104)), random),
                Vetting.held(home.policing(), random),
                random.chance(300) ? Optional.of(home.location().near(random)) : Optional.empty(),
                random.chance(400) ? OptionalInt.of(random.between(3, 40) * 10) : OptionalInt.empty(),
                random.chance(openPerThousand));
    }

    private static Optional<LocalDate> day(int perThousand, LocalDate day, RandomSource random) {
        return random.chance(perThousand) ? Optional.of(day) : Optional.empty();
    }

    /** Whether nothing but a conflict or an exclusion could bar this candidate from what they apply for. */
    boolean fits(GeneratedPlacement placement) {
        return home.policing() != placement.host().policing()
                && stage >= placement.lowestStage()
                && stage <= placement.highestStage()
                && vetting.satisfies(placement.vetting())
                && availableFrom.map(day -> !placement.starts().isBefore(day)).orElse(true)
                && availableTo.map(day -> !placement.ends().isAfter(day)).orElse(true)
                && placement.essential().entrySet().stream()
                        .allMatch(asked -> skills.getOrDefault(asked.getKey(), 0) >= asked.getValue())
                && (placement.remote() || maxTravelKm.isEmpty() || distanceTo(placement) <= maxTravelKm.getAsInt());
    }

    private int distanceTo(GeneratedPlacement placement) {
        return location.orElse(home.location()).kilometresTo(placement.host().location());
    }
}
