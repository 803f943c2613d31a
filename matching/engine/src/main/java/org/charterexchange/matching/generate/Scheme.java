package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;

/** The organisations and placements of a generated instance, and the placements by what they ask for. */
final class Scheme {

    private static final int MOST_FORCES = 48;

    private final Home.Sector policing;
    private final Home.Sector industry;
    private final List<Offer> offers = new ArrayList<>();
    private final List<List<Offer>> byAudience = new ArrayList<>();
    private final Catalogue catalogue;

    Scheme(GeneratorSettings settings, Catalogue catalogue, Dice dice) {
        this.catalogue = catalogue;
        int people = settings.candidates();
        int organisations = Math.max(4, (int) StrictMath.rint(2.2 * StrictMath.sqrt(people)));
        int forces = Math.min(MOST_FORCES, organisations * 2 / 5);
        this.policing = new Home.Sector(true, forces, people / 2, catalogue, dice);
        this.industry = new Home.Sector(false, organisations - forces, people / 2, catalogue, dice);
        for (int i = 0; i < 2 * catalogue.themes() * 5; i++) {
            byAudience.add(new ArrayList<>());
        }
        int placements = (int) ((long) people * 7 / 10);
        for (int i = 1; i <= placements; i++) {
            add(Offer.draw(i, sector(dice.chance(500)).draw(dice), catalogue, dice));
        }
    }

    private void add(Offer offer) {
        offers.add(offer);
        for (int stage = offer.lowestStage(); stage <= offer.highestStage(); stage++) {
            audience(offer.host().policing(), offer.theme(), stage).add(offer);
        }
    }

    Home.Sector sector(boolean ofPolicing) {
        return ofPolicing ? policing : industry;
    }

    List<Home> organisations() {
        List<Home> all = new ArrayList<>(industry.all());
        all.addAll(policing.all());
        return all;
    }

    List<Offer> offers() {
        return offers;
    }

    /** Placements of the theme for people of the stage, in the order in which they are sought after. */
    private List<Offer> audience(boolean ofPolicing, int theme, int stage) {
        return byAudience.get(((ofPolicing ? 1 : 0) * catalogue.themes() + theme) * 5 + stage - 1);
    }

    /**
     * What the person applies for, best first: mostly what fits, drawn from their own theme and others.
     *
     * @param lowest the fewest applications
     * @param highest the most applications; there are fewer where the scheme has too few placements
     */
    List<Offer> applications(Person person, int lowest, int highest, Dice dice) {
        int wanted = dice.between(lowest, highest);
        int hopeless = (wanted + 2) / 4;
        List<Offer> chosen = new ArrayList<>();
        for (int tries = 0; tries < 25 * wanted && chosen.size() < wanted; tries++) {
            int theme = dice.chance(600) ? person.theme() : dice.below(catalogue.themes());
            List<Offer> pool = audience(!person.home().policing(), theme, person.stage());
            if (pool.isEmpty()) {
                continue;
            }
            Offer offer = pool.get(dice.skewed(pool.size()));
            boolean fits = person.fits(offer);
            if (!chosen.contains(offer) && (fits || (hopeless > 0 && dice.chance(350)))) {
                chosen.add(offer);
                hopeless -= fits ? 0 : 1;
            }
        }
        return chosen;
    }
}
