package org.charterexchange.standalone.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.standalone.identity.DemoUser;

/**
 * Everything a newcomer finds; the same for the same sources.
 *
 * @param leader the candidate that the demo user {@code leader} is
 * @param company the organisation that the demo user {@code coordinator-company} coordinates
 */
record DemoData(
        List<DemoOrganisation> organisations,
        Map<DemoRound, Contents> rounds,
        DemoCandidate leader,
        DemoOrganisation company) {

    private static final long SEED = 20_260_112;
    private static final String LEADERS_FORCE = "west-yorkshire";
    private static final int LEADERS_STAGE = 3;
    private static final Map<String, Integer> LEADERS_GOALS =
            Map.of("data-analysis", 3, "delivery-management", 3, "digital-strategy", 3, "agile-leadership", 4);

    /** What is in one round. */
    record Contents(
            List<DemoPlacement> placements, List<DemoCandidate> candidates, List<DemoApplications> applications) {}

    static DemoData make(SourceLists sources) {
        SeededRandom random = new SeededRandom(SEED);
        List<DemoOrganisation> organisations = new OrganisationGenerator(sources, random).make();
        CandidateGenerator candidates = new CandidateGenerator(sources, random);
        DemoOrganisation force = organisations.stream()
                .filter(organisation -> organisation.id().equals(LEADERS_FORCE))
                .findFirst()
                .orElseThrow();
        DemoCandidate leader =
                leader(candidates.make(DemoRound.SPRING_2026, force, DemoUser.LEADER.fullName(), LEADERS_STAGE));
        Map<DemoRound, Contents> rounds = new EnumMap<>(DemoRound.class);
        for (DemoRound demoRound : DemoRound.values()) {
            List<DemoCandidate> first = demoRound == DemoRound.SPRING_2026 ? List.of(leader) : List.of();
            rounds.put(
                    demoRound,
                    new RoundGenerator(demoRound, organisations, sources, random, candidates).contents(first));
        }
        return new DemoData(
                organisations,
                rounds,
                leader,
                organisations.get(sources.forces().size()));
    }

    /** The leader can go anywhere for long, so that every page has something to show them. */
    private static DemoCandidate leader(DemoCandidate made) {
        CandidateRequest entry = made.entry();
        CandidateRequest free = new CandidateRequest(
                entry.name(),
                "Chief Inspector",
                entry.stage(),
                entry.skills(),
                LEADERS_GOALS,
                DemoRound.SPRING_2026.firstStart().minusDays(30),
                DemoRound.SPRING_2027.firstStart().plusMonths(18),
                entry.vetting(),
                null,
                null);
        return new DemoCandidate(made.id(), made.home(), free);
    }

    /** Fills one round. */
    private record RoundGenerator(
            DemoRound demoRound,
            List<DemoOrganisation> organisations,
            SourceLists sources,
            SeededRandom random,
            CandidateGenerator candidates) {

        Contents contents(List<DemoCandidate> first) {
            List<DemoPlacement> placements = new ArrayList<>();
            PlacementGenerator making = new PlacementGenerator(sources, random);
            for (int number = 1; number <= demoRound.placements(); number++) {
                placements.add(making.make(demoRound, number, organisation(number)));
            }
            List<DemoCandidate> present = new ArrayList<>(first);
            while (present.size() < demoRound.candidates()) {
                present.add(candidates.make(demoRound, organisation(present.size())));
            }
            ApplicationGenerator applying = new ApplicationGenerator(random);
            List<DemoApplications> applications = present.stream()
                    .map(candidate -> applying.choose(candidate, placements))
                    .toList();
            return new Contents(List.copyOf(placements), List.copyOf(present), applications);
        }

        /** Turn by turn one of each sector, the larger more often. */
        private DemoOrganisation organisation(int turn) {
            Sector sector = turn % 2 == 0 ? Sector.POLICING : Sector.INDUSTRY;
            List<DemoOrganisation> eligible = organisations.stream()
                    .filter(organisation -> organisation.sector() == sector)
                    .toList();
            return eligible.get(random.weighted(
                    eligible.stream().mapToInt(DemoOrganisation::weight).toArray()));
        }
    }
}
