package org.charterexchange.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.standalone.demo.SourceLists.Force;
import org.charterexchange.standalone.demo.SourceLists.Town;
import org.charterexchange.standalone.demo.SourceLists.Trade;

/** Makes the organisations: every force, and companies of all sizes over the whole United Kingdom. */
final class OrganisationGenerator {

    static final int COMPANIES = 150;

    private static final List<String> POLICING_THEMES =
            List.of("crisis-management", "risk-management", "public-engagement", "workforce-management");
    private static final Set<String> LARGE_FORCES = Set.of(
            "metropolitan",
            "west-midlands",
            "greater-manchester",
            "west-yorkshire",
            "scotland",
            "northern-ireland",
            "thames-valley",
            "kent",
            "essex",
            "hampshire-and-isle-of-wight",
            "merseyside",
            "lancashire");
    private static final LocalDate FIRST_SIGNED = LocalDate.of(2025, 3, 3);

    private final SourceLists sources;
    private final SeededRandom random;

    OrganisationGenerator(SourceLists sources, SeededRandom random) {
        this.sources = sources;
        this.random = random;
    }

    List<DemoOrganisation> make() {
        List<DemoOrganisation> organisations = new ArrayList<>();
        sources.forces().forEach(force -> organisations.add(force(force)));
        for (int number = 0; number < COMPANIES; number++) {
            organisations.add(company(number));
        }
        return organisations;
    }

    private DemoOrganisation force(Force force) {
        boolean large = LARGE_FORCES.contains(force.id());
        OrganisationRequest entry = new OrganisationRequest(
                force.id(),
                force.name(),
                Sector.POLICING,
                force.kind(),
                force.nation(),
                force.headquarters(),
                force.location(),
                large ? random.between(10, 16) : random.between(4, 8),
                large ? random.between(10, 16) : random.between(4, 8),
                signed());
        return new DemoOrganisation(entry, random.pick(3, POLICING_THEMES), large ? 3 : 1);
    }

    /** Each name is used with one trade or two, each town in turn, each size as often as in a lively economy. */
    private DemoOrganisation company(int number) {
        String name = sources.companyNames().get(number % sources.companyNames().size());
        int turn = number / sources.companyNames().size();
        Trade trade =
                sources.trades().get((number * 7 + turn * 3) % sources.trades().size());
        Town town = sources.towns().get(number % sources.towns().size());
        int size = number == 0 ? 3 : random.weighted(25, 40, 25, 10);
        String sizeName = List.of("micro", "small", "medium", "large").get(size);
        OrganisationRequest entry = new OrganisationRequest(
                slug(name + " " + trade.name()),
                name + " " + trade.name(),
                Sector.INDUSTRY,
                sizeName + " company, " + trade.name().toLowerCase(Locale.UK),
                town.nation(),
                town.name(),
                town.location(),
                limit(size),
                limit(size),
                signed());
        return new DemoOrganisation(entry, trade.themes(), size + 1);
    }

    private int limit(int size) {
        return random.between(1 + 2 * size, 3 + 3 * size);
    }

    private LocalDate signed() {
        return FIRST_SIGNED.plusDays(random.between(0, 300));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }
}
