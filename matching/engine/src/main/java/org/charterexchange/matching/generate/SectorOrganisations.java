package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The organisations of one sector and how likely each is to be drawn: sizes fall as in Zipf's law. */
final class SectorOrganisations {

    private final List<GeneratedOrganisation> all = new ArrayList<>();
    private final WeightedSampler<GeneratedOrganisation> bySize = new WeightedSampler<>();

    SectorOrganisations(boolean policing, int count, int candidates, Catalogue catalogue, RandomSource random) {
        int weights = 0;
        for (int i = 0; i < count; i++) {
            weights += weight(i);
        }
        for (int i = 0; i < count; i++) {
            int expected = 1 + (int) ((long) candidates * weight(i) / weights);
            GeneratedOrganisation home = draw(i + 1, policing, expected, catalogue, random);
            all.add(home);
            bySize.add(home, weight(i));
        }
    }

    List<GeneratedOrganisation> all() {
        return all;
    }

    GeneratedOrganisation draw(RandomSource random) {
        return bySize.draw(random);
    }

    private static int weight(int rank) {
        return 100_000 / (rank + 4);
    }

    private static GeneratedOrganisation draw(
            int number, boolean policing, int expected, Catalogue catalogue, RandomSource random) {
        GeneratedLocation location = catalogue.town(random).near(random);
        OptionalInt release = random.chance(250) ? OptionalInt.of(share(expected, random)) : OptionalInt.empty();
        OptionalInt host = random.chance(250) ? OptionalInt.of(share(expected, random)) : OptionalInt.empty();
        int most = 1 + expected / 4;
        int sent = random.chance(400) ? random.between(0, most) : 0;
        int hosted = random.chance(400) ? random.between(0, most) : 0;
        return new GeneratedOrganisation(number, policing, location, release, host, sent, hosted);
    }

    private static int share(int expected, RandomSource random) {
        return (int) ((long) expected * random.between(40, 110) / 100);
    }
}
