package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;

/** The organisations and placements of a generated instance, and the placements by what they ask for. */
final class PlacementMarket {

    private static final int MOST_FORCES = 48;

    private final GeneratedOrganisation.Sector policing;
    private final GeneratedOrganisation.Sector industry;
    private final List<GeneratedPlacement> offers = new ArrayList<>();
    private final List<List<GeneratedPlacement>> byAudience = new ArrayList<>();
    private final Catalogue catalogue;

    PlacementMarket(GeneratorSettings settings, Catalogue catalogue, RandomSource random) {
        this.catalogue = catalogue;
        int people = settings.candidates();
        int organisations = Math.max(4, (int) StrictMath.rint(2.2 * StrictMath.sqrt(people)));
        int forces = Math.min(MOST_FORCES, organisations * 2 / 5);
        this.policing = new GeneratedOrganisation.Sector(true, forces, people / 2, catalogue, random);
        this.industry = new GeneratedOrganisation.Sector(false, organisations - forces, people / 2, catalogue, random);
        for (int i = 0; i < 2 * catalogue.themes() * 5; i++) {
            byAudience.add(new ArrayList<>());
        }
        int placements = (int) ((long) people * 7 / 10);
        for (int i = 1; i <= placements; i++) {
            add(GeneratedPlacement.draw(i, sector(random.chance(500)).draw(random), catalogue, random));
        }
    }

    private void add(GeneratedPlacement offer) {
        offers.add(offer);
        for (int stage = offer.lowestStage(); stage <= offer.highestStage(); stage++) {
            audience(offer.host().policing(), offer.theme(), stage).add(offer);
        }
    }

    GeneratedOrganisation.Sector sector(boolean ofPolicing) {
        return ofPolicing ? policing : industry;
    }

    List<GeneratedOrganisation> organisations() {
        List<GeneratedOrganisation> all = new ArrayList<>(industry.all());
        all.addAll(policing.all());
        return all;
    }

    List<GeneratedPlacement> offers() {
        return offers;
    }

    /** Placements of the theme for people of the stage, in the order in which they are sought after. */
    private List<GeneratedPlacement> audience(boolean ofPolicing, int theme, int stage) {
        return byAudience.get(((ofPolicing ? 1 : 0) * catalogue.themes() + theme) * 5 + stage - 1);
    }

    /**
     * What the person applies for, best first: mostly what fits, drawn from their own theme and others.
     *
     * @param lowest the fewest applications
     * @param highest the most applications; there are fewer where the scheme has too few placements
     */
    List<GeneratedPlacement> applications(GeneratedCandidate person, int lowest, int highest, RandomSource random) {
        int wanted = random.between(lowest, highest);
        int hopeless = (wanted + 2) / 4;
        List<GeneratedPlacement> chosen = new ArrayList<>();
        for (int tries = 0; tries < 25 * wanted && chosen.size() < wanted; tries++) {
            int theme = random.chance(600) ? person.theme() : random.below(catalogue.themes());
            List<GeneratedPlacement> pool = audience(!person.home().policing(), theme, person.stage());
            if (pool.isEmpty()) {
                continue;
            }
            GeneratedPlacement offer = pool.get(random.skewed(pool.size()));
            boolean fits = person.fits(offer);
            if (!chosen.contains(offer) && (fits || (hopeless > 0 && random.chance(350)))) {
                chosen.add(offer);
                hopeless -= fits ? 0 : 1;
            }
        }
        return chosen;
    }
}
