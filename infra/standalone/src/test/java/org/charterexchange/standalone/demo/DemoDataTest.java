package org.charterexchange.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.skills.RankView;
import org.charterexchange.contract.skills.SkillView;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    private final Sources sources = sources();
    private final DemoData data = DemoData.make(sources);

    @Test
    void isTheSameEachTimeItIsMade() {
        assertThat(DemoData.make(sources())).isEqualTo(data);
    }

    @Test
    void hasTheRealForcesAndCompaniesOfAllSizesInAllFourNations() {
        assertThat(bySector(Sector.POLICING)).hasSize(48);
        List<Member> companies = bySector(Sector.INDUSTRY);
        assertThat(companies).hasSize(150);
        assertThat(companies.stream().map(company -> company.entry().nation()).distinct())
                .containsExactlyInAnyOrder("England", "Wales", "Scotland", "Northern Ireland");
        assertThat(companies.stream()
                        .map(company -> String.valueOf(company.entry().kind()).split(" ")[0])
                        .distinct())
                .containsExactlyInAnyOrder("micro", "small", "medium", "large");
        assertThat(data.members())
                .extracting(Member::id)
                .doesNotHaveDuplicates()
                .allMatch(DemoDataTest::isId);
        assertThat(data.members()).extracting(member -> member.entry().name()).doesNotHaveDuplicates();
    }

    @Test
    void fillsEachRoundInBothDirections() {
        for (Season season : Season.values()) {
            DemoData.Contents contents = contents(season);
            assertThat(contents.offers()).hasSize(season.placements());
            assertThat(contents.people()).hasSize(season.candidates());
            assertThat(contents.choices()).hasSize(season.candidates());
            for (Sector sector : List.of(Sector.POLICING, Sector.INDUSTRY)) {
                assertThat(contents.offers())
                        .filteredOn(offer -> offer.host().sector() == sector)
                        .hasSize(season.placements() / 2);
            }
        }
    }

    @Test
    void letsEverybodyApplyForThreeToEightPlacementsOfTheOtherSector() {
        for (Season season : Season.values()) {
            DemoData.Contents contents = contents(season);
            var offers = contents.offers().stream().collect(Collectors.toMap(Offer::id, Function.identity()));
            var people = contents.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
            assertThat(contents.choices()).allSatisfy(choices -> {
                Person person = Objects.requireNonNull(people.get(choices.candidate()));
                assertThat(choices.placements()).hasSizeBetween(3, 8).doesNotHaveDuplicates();
                assertThat(choices.placements())
                        .allMatch(id ->
                                Objects.requireNonNull(offers.get(id)).host().sector()
                                        != person.home().sector());
            });
        }
    }

    @Test
    void namesPeopleAndSkillsThatExist() {
        Set<String> skills = sources.allSkills().stream().map(SkillView::id).collect(Collectors.toSet());
        List<Person> people = everybody().toList();
        assertThat(people).extracting(Person::id).doesNotHaveDuplicates().allMatch(DemoDataTest::isId);
        assertThat(people).allSatisfy(person -> {
            assertThat(skills)
                    .containsAll(person.entry().skills().keySet())
                    .containsAll(person.entry().goals().keySet());
            assertThat(person.entry().title()).isNotBlank();
        });
        assertThat(sources.titles().keySet()).containsExactlyInAnyOrderElementsOf(skills);
    }

    @Test
    void idsOfPeopleSayNothingAboutThem() {
        assertThat(everybody()).allSatisfy(person -> {
            assertThat(person.id()).matches("c-[2-9b-z]{8}");
            for (String name : person.entry().name().toLowerCase(Locale.UK).split("\\W+")) {
                assertThat(name.length() < 3 || !person.id().contains(name)).isTrue();
            }
        });
    }

    @Test
    void makesTheDemoLeaderACandidateOfThePublishedRound() {
        assertThat(contents(Season.SPRING_2026).people()).contains(data.leader());
        assertThat(new HashSet<>(bySector(Sector.INDUSTRY))).contains(data.company());
    }

    private static boolean isId(String id) {
        return id.matches("[a-z0-9-]{1,64}");
    }

    private Stream<Person> everybody() {
        return data.rounds().values().stream().flatMap(contents -> contents.people().stream());
    }

    private DemoData.Contents contents(Season season) {
        return Objects.requireNonNull(data.rounds().get(season));
    }

    private List<Member> bySector(Sector sector) {
        return data.members().stream()
                .filter(member -> member.sector() == sector)
                .toList();
    }

    /** The reference data as the service ships it. */
    static Sources sources() {
        return Sources.read(
                reference(
                        "skills.csv",
                        row -> new SkillView(row.get("id"), row.get("theme"), row.get("name"), row.get("description"))),
                reference(
                        "ranks.csv",
                        row -> new RankView(
                                Sector.valueOf(row.get("sector")),
                                row.get("title"),
                                Integer.parseInt(row.get("stage")),
                                row.get("kind"),
                                row.get("note").isEmpty() ? null : row.get("note"))));
    }

    private static <T> List<T> reference(String file, Function<CSVRecord, T> row) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(DemoDataTest.class.getResourceAsStream("/reference/" + file)),
                StandardCharsets.UTF_8)) {
            return format.parse(text).stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
