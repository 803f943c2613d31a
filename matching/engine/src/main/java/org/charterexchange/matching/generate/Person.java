package org.charterexchange.matching.generate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** A candidate of a generated instance, before any application. */
record Person(
        int number,
        Home home,
        int theme,
        int stage,
        SortedMap<String, Integer> skills,
        SortedMap<String, Integer> goals,
        Optional<LocalDate> availableFrom,
        Optional<LocalDate> availableTo,
        Vetting vetting,
        Optional<Place> place,
        OptionalInt maxTravelKm,
        boolean openToOffers) {

    String id() {
        return id(number);
    }

    static String id(int number) {
        return "candidate-" + Ids.padded(number, 6);
    }

    static Person draw(int number, Home home, int openPerThousand, Catalogue catalogue, Dice dice) {
        int theme = dice.below(catalogue.themes());
        SortedMap<String, Integer> skills = new TreeMap<>();
        for (String skill : catalogue.skills(theme)) {
            if (dice.chance(850)) {
                skills.put(skill, dice.between(2, 5));
            }
        }
        skills.putAll(Offer.levels(catalogue.skills(dice.below(catalogue.themes())), 3, 3, dice));
        return new Person(
                number,
                home,
                theme,
                1 + dice.skewed(5),
                skills,
                Offer.levels(catalogue.skills(dice.below(catalogue.themes())), dice.between(1, 4), 5, dice),
                day(150, Offer.FIRST_DAY.plusWeeks(dice.between(-8, 8)), dice),
                day(150, Offer.FIRST_DAY.plusWeeks(dice.between(13, 104)), dice),
                Vetting.held(home.policing(), dice),
                dice.chance(300) ? Optional.of(home.place().near(dice)) : Optional.empty(),
                dice.chance(400) ? OptionalInt.of(dice.between(3, 40) * 10) : OptionalInt.empty(),
                dice.chance(openPerThousand));
    }

    private static Optional<LocalDate> day(int perThousand, LocalDate day, Dice dice) {
        return dice.chance(perThousand) ? Optional.of(day) : Optional.empty();
    }

    /** Whether nothing but a conflict or an exclusion could bar this person from what they apply for. */
    boolean fits(Offer offer) {
        return home.policing() != offer.host().policing()
                && stage >= offer.lowestStage()
                && stage <= offer.highestStage()
                && vetting.satisfies(offer.vetting())
                && availableFrom.map(day -> !offer.starts().isBefore(day)).orElse(true)
                && availableTo.map(day -> !offer.ends().isAfter(day)).orElse(true)
                && offer.essential().entrySet().stream()
                        .allMatch(asked -> skills.getOrDefault(asked.getKey(), 0) >= asked.getValue())
                && (offer.remote() || maxTravelKm.isEmpty() || distanceTo(offer) <= maxTravelKm.getAsInt());
    }

    private int distanceTo(Offer offer) {
        return place.orElse(home.place()).kilometresTo(offer.host().place());
    }
}
