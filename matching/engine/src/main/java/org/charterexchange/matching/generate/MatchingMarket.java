package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;

/** The matching market of a generated instance: organisations and placements, the latter by whom they are meant for. */
final class MatchingMarket {

    private static final int MOST_FORCES = 48;

    private final SectorOrganisations policing;
    private final SectorOrganisations industry;
    private final List<GeneratedPlacement> placements = new ArrayList<>();
    private final List<List<GeneratedPlacement>> byAudience = new ArrayList<>();
    private final Catalogue catalogue;

    MatchingMarket(GeneratorSettings settings, Catalogue catalogue, RandomSource random) {
        this.catalogue = catalogue;
        int candidates = settings.candidates();
        int organisations = Math.max(4, (int) StrictMath.rint(2.2 * StrictMath.sqrt(candidates)));
        int forces = Math.min(MOST_FORCES, organisations * 2 / 5);
        this.policing = new SectorOrganisations(true, forces, candidates / 2, catalogue, random);
        this.industry = new SectorOrganisations(false, organisations - forces, candidates / 2, catalogue, random);
        for (int i = 0; i < 2 * catalogue.themes() * 5; i++) {
            byAudience.add(new ArrayList<>());
        }
        int placementCount = (int) ((long) candidates * 7 / 10);
        for (int i = 1; i <= placementCount; i++) {
            add(GeneratedPlacement.draw(i, sector(random.chance(500)).draw(random), catalogue, random));
        }
    }

    private void add(GeneratedPlacement placement) {
        placements.add(placement);
        for (int stage = placement.lowestStage(); stage <= placement.highestStage(); stage++) {
            audience(placement.host().policing(), placement.theme(), stage).add(placement);
        }
    }

    SectorOrganisations sector(boolean ofPolicing) {
        return ofPolicing ? policing : industry;
    }

    List<GeneratedOrganisation> organisations() {
        List<GeneratedOrganisation> all = new ArrayList<>(industry.all());
        all.addAll(policing.all());
        return all;
    }

    List<GeneratedPlacement> placements() {
        return placements;
    }

    /** Placements of the theme for candidates of the stage, in the order in which they are sought after. */
    private List<GeneratedPlacement> audience(boolean ofPolicing, int theme, int stage) {
        return byAudience.get(((ofPolicing ? 1 : 0) * catalogue.themes() + theme) * 5 + stage - 1);
    }

    /**
     * What the candidate applies for, best first: mostly what fits, drawn from their own theme and others.
     *
     * @param lowest the fewest applications
     * @param highest the most applications; there are fewer where the market has too few placements
     */
    List<GeneratedPlacement> applications(GeneratedCandidate candidate, int lowest, int highest, RandomSource random) {
        int wanted = random.between(lowest, highest);
        int hopeless = (wanted + 2) / 4;
        List<GeneratedPlacement> chosen = new ArrayList<>();
        for (int tries = 0; tries < 25 * wanted && chosen.size() < wanted; tries++) {
            int theme = random.chance(600) ? candidate.theme() : random.below(catalogue.themes());
            List<GeneratedPlacement> pool = audience(!candidate.home().policing(), theme, candidate.stage());
            if (pool.isEmpty()) {
                continue;
            }
            GeneratedPlacement placement = pool.get(random.skewed(pool.size()));
            boolean fits = candidate.fits(placement);
            if (!chosen.contains(placement) && (fits || (hopeless > 0 && random.chance(350)))) {
                chosen.add(placement);
                hopeless -= fits ? 0 : 1;
            }
        }
        return chosen;
    }
}
