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

    private final SourceLists sources = sources();
    private final DemoData data = DemoData.make(sources);

    @Test
    void isTheSameEachTimeItIsMade() {
        assertThat(DemoData.make(sources())).isEqualTo(data);
    }

    @Test
    void hasTheRealForcesAndCompaniesOfAllSizesInAllFourNations() {
        assertThat(bySector(Sector.POLICING)).hasSize(48);
        List<DemoOrganisation> companies = bySector(Sector.INDUSTRY);
        assertThat(companies).hasSize(150);
        assertThat(companies.stream().map(company -> company.entry().nation()).distinct())
                .containsExactlyInAnyOrder("England", "Wales", "Scotland", "Northern Ireland");
        assertThat(companies.stream()
                        .map(company -> String.valueOf(company.entry().kind()).split(" ")[0])
                        .distinct())
                .containsExactlyInAnyOrder("micro", "small", "medium", "large");
        assertThat(data.organisations())
                .extracting(DemoOrganisation::id)
                .doesNotHaveDuplicates()
                .allMatch(DemoDataTest::isId);
        assertThat(data.organisations())
                .extracting(organisation -> organisation.entry().name())
                .doesNotHaveDuplicates();
    }

    @Test
    void fillsEachRoundInBothDirections() {
        for (DemoRound demoRound : DemoRound.values()) {
            DemoData.Contents contents = contents(demoRound);
            assertThat(contents.placements()).hasSize(demoRound.placements());
            assertThat(contents.candidates()).hasSize(demoRound.candidates());
            assertThat(contents.applications()).hasSize(demoRound.candidates());
            for (Sector sector : List.of(Sector.POLICING, Sector.INDUSTRY)) {
                assertThat(contents.placements())
                        .filteredOn(placement -> placement.host().sector() == sector)
                        .hasSize(demoRound.placements() / 2);
            }
        }
    }

    @Test
    void letsEverybodyApplyForThreeToEightPlacementsOfTheOtherSector() {
        for (DemoRound demoRound : DemoRound.values()) {
            DemoData.Contents contents = contents(demoRound);
            var placements =
                    contents.placements().stream().collect(Collectors.toMap(DemoPlacement::id, Function.identity()));
            var candidates =
                    contents.candidates().stream().collect(Collectors.toMap(DemoCandidate::id, Function.identity()));
            assertThat(contents.applications()).allSatisfy(applications -> {
                DemoCandidate candidate = Objects.requireNonNull(candidates.get(applications.candidate()));
                assertThat(applications.placements()).hasSizeBetween(3, 8).doesNotHaveDuplicates();
                assertThat(applications.placements())
                        .allMatch(id -> Objects.requireNonNull(placements.get(id))
                                        .host()
                                        .sector()
                                != candidate.home().sector());
            });
        }
    }

    @Test
    void namesPeopleAndSkillsThatExist() {
        Set<String> skills = sources.allSkills().stream().map(SkillView::id).collect(Collectors.toSet());
        List<DemoCandidate> candidates = everybody().toList();
        assertThat(candidates)
                .extracting(DemoCandidate::id)
                .doesNotHaveDuplicates()
                .allMatch(DemoDataTest::isId);
        assertThat(candidates).allSatisfy(candidate -> {
            assertThat(skills)
                    .containsAll(candidate.entry().skills().keySet())
                    .containsAll(candidate.entry().goals().keySet());
            assertThat(candidate.entry().title()).isNotBlank();
        });
        assertThat(sources.titles().keySet()).containsExactlyInAnyOrderElementsOf(skills);
    }

    @Test
    void idsOfPeopleSayNothingAboutThem() {
        assertThat(everybody()).allSatisfy(candidate -> {
            assertThat(candidate.id()).matches("c-[2-9b-z]{8}");
            for (String name : candidate.entry().name().toLowerCase(Locale.UK).split("\\W+")) {
                assertThat(name.length() < 3 || !candidate.id().contains(name)).isTrue();
            }
        });
    }

    @Test
    void makesTheDemoLeaderACandidateOfThePublishedRound() {
        assertThat(contents(DemoRound.SPRING_2026).candidates()).contains(data.leader());
        assertThat(new HashSet<>(bySector(Sector.INDUSTRY))).contains(data.company());
    }

    private static boolean isId(String id) {
        return id.matches("[a-z0-9-]{1,64}");
    }

    private Stream<DemoCandidate> everybody() {
        return data.rounds().values().stream().flatMap(contents -> contents.candidates().stream());
    }

    private DemoData.Contents contents(DemoRound demoRound) {
        return Objects.requireNonNull(data.rounds().get(demoRound));
    }

    private List<DemoOrganisation> bySector(Sector sector) {
        return data.organisations().stream()
                .filter(organisation -> organisation.sector() == sector)
                .toList();
    }

    /** The reference data as the service ships it. */
    static SourceLists sources() {
        return SourceLists.read(
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
