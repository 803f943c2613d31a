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
record DemoData(List<Member> members, Map<Season, Contents> rounds, Person leader, Member company) {

    private static final long SEED = 20_260_112;
    private static final String LEADERS_FORCE = "west-yorkshire";
    private static final int LEADERS_STAGE = 3;
    private static final Map<String, Integer> LEADERS_GOALS =
            Map.of("data-analysis", 3, "delivery-management", 3, "digital-strategy", 3, "agile-leadership", 4);

    /** What is in one round. */
    record Contents(List<Offer> offers, List<Person> people, List<Choices> choices) {}

    static DemoData make(Sources sources) {
        Dice dice = new Dice(SEED);
        List<Member> members = new Members(sources, dice).make();
        People people = new People(sources, dice);
        Member force = members.stream()
                .filter(member -> member.id().equals(LEADERS_FORCE))
                .findFirst()
                .orElseThrow();
        Person leader = leader(people.make(Season.SPRING_2026, force, DemoUser.LEADER.fullName(), LEADERS_STAGE));
        Map<Season, Contents> rounds = new EnumMap<>(Season.class);
        for (Season season : Season.values()) {
            List<Person> first = season == Season.SPRING_2026 ? List.of(leader) : List.of();
            rounds.put(season, new Round(season, members, sources, dice, people).contents(first));
        }
        return new DemoData(
                members, rounds, leader, members.get(sources.forces().size()));
    }

    /** The leader can go anywhere for long, so that every page has something to show them. */
    private static Person leader(Person made) {
        CandidateRequest entry = made.entry();
        CandidateRequest free = new CandidateRequest(
                entry.name(),
                "Chief Inspector",
                entry.stage(),
                entry.skills(),
                LEADERS_GOALS,
                Season.SPRING_2026.firstStart().minusDays(30),
                Season.SPRING_2027.firstStart().plusMonths(18),
                entry.vetting(),
                null,
                null);
        return new Person(made.id(), made.home(), free);
    }

    /** Fills one round. */
    private record Round(Season season, List<Member> members, Sources sources, Dice dice, People people) {

        Contents contents(List<Person> first) {
            List<Offer> offers = new ArrayList<>();
            Offers making = new Offers(sources, dice);
            for (int number = 1; number <= season.placements(); number++) {
                offers.add(making.make(season, number, member(number)));
            }
            List<Person> present = new ArrayList<>(first);
            while (present.size() < season.candidates()) {
                present.add(people.make(season, member(present.size())));
            }
            Applying applying = new Applying(dice);
            List<Choices> choices = present.stream()
                    .map(person -> applying.choose(person, offers))
                    .toList();
            return new Contents(List.copyOf(offers), List.copyOf(present), choices);
        }

        /** Turn by turn one of each sector, the larger more often. */
        private Member member(int turn) {
            Sector sector = turn % 2 == 0 ? Sector.POLICING : Sector.INDUSTRY;
            List<Member> eligible =
                    members.stream().filter(member -> member.sector() == sector).toList();
            return eligible.get(
                    dice.weighted(eligible.stream().mapToInt(Member::weight).toArray()));
        }
    }
}
