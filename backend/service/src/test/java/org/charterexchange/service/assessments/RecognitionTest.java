package org.charterexchange.service.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.Fit;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.testing.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** Tries to recognise people under blind scoring by what a host reads of them elsewhere. */
class RecognitionTest extends AssessmentScene {

    private static final int PEOPLE = 45;
    private static final int FEWEST_ALIKE = 5;

    @Test
    void theStrictestScoringOfAHostHoldsForAllItsPlacementsInARound() {
        Scene scene = scene("strict", Scoring.NAMED);
        assertThat(first(scene).name()).isEqualTo(scene.person().name());
        PlacementView blind =
                openPlacement("host-strict", "round-strict", Fixtures.aPlacement("Blind", Scoring.BLIND_WITHOUT_HOME));
        CandidateView both = leader("both-strict", "home-strict");
        submitted(both.name(), "round-strict", scene.placement().id(), blind.id());
        PlacementView elsewhere =
                openPlacement("host-strict", "round-other-strict", Fixtures.aPlacement("Other", Scoring.NAMED));
        submitted(both.name(), "round-other-strict", elsewhere.id());

        assertThat(views(scene.panel(), scene.placement())).hasSize(2).allSatisfy(RecognitionTest::isBlind);
        assertThat(views(scene.panel(), blind)).hasSize(1).allSatisfy(RecognitionTest::isBlind);
        assertThat(views(scene.panel(), elsewhere))
                .as("another round")
                .extracting(ApplicantView::name)
                .containsExactly(both.name());
        answer(
                scene.panel()
                        .post()
                        .uri("/placements/{id}/withdraw?reason=Gone", blind.id())
                        .header("If-Match", "\"2\""),
                200,
                PlacementView.class);
        assertThat(views(scene.panel(), scene.placement()))
                .as("what was read of a placement is not forgotten with it")
                .allSatisfy(RecognitionTest::isBlind);
    }

    private static void isBlind(ApplicantView view) {
        assertThat(view.scoring()).isEqualTo(Scoring.BLIND_WITHOUT_HOME);
        assertThat(Stream.of(view.name(), view.title(), view.home(), view.stage(), view.skills(), view.goals()))
                .containsOnlyNulls();
        assertThat(view.fit().wantedPercent() % 50).isZero();
        assertThat(view.fit().developmentPercent() % 50).isZero();
    }

    @Test
    void aBlindProfileFitsSeveralOfThoseWhomAnotherPlacementNames() {
        organisation("host-alike", Sector.INDUSTRY);
        organisation("named-alike", Sector.INDUSTRY);
        organisation("home-alike", Sector.POLICING);
        PlacementView one = openPlacement("host-alike", "round-alike", offer("One", "data-analysis", Scoring.BLIND));
        PlacementView two = openPlacement("host-alike", "round-alike", offer("Two", "data-engineering", Scoring.BLIND));
        PlacementView open = openPlacement("named-alike", "round-alike", offer("Open", "data-analysis", Scoring.NAMED));
        IntStream.range(0, PEOPLE).mapToObj(RecognitionTest::somebody).forEach(request -> {
            String id = answer(
                            asCoordinatorOf("home-alike")
                                    .post()
                                    .uri("/candidates")
                                    .bodyValue(request),
                            201,
                            CandidateView.class)
                    .id();
            member("leader-" + request.name(), Role.LEADER, "home-alike", id);
            submitted(request.name(), "round-alike", one.id(), two.id(), open.id());
        });

        List<ApplicantView> named = views(asCoordinatorOf("named-alike"), open);
        assertThat(named.stream().map(view -> Map.of("skills", known(view.skills()), "goals", known(view.goals()))))
                .as("named, everybody is another")
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates();
        for (PlacementView blind : List.of(one, two)) {
            assertThat(views(asCoordinatorOf("host-alike"), blind))
                    .hasSize(PEOPLE)
                    .allSatisfy(view -> assertThat(
                                    named.stream().filter(fits(view, blind)).count())
                            .as("who could be %s", view)
                            .isGreaterThanOrEqualTo(FEWEST_ALIKE));
        }
    }

    /** Whether somebody whose whole profile is known could be the one behind the pseudonym. */
    private static Predicate<ApplicantView> fits(ApplicantView blind, PlacementView placement) {
        return named -> {
            Fit fit = blind.fit();
            int has = known(named.skills()).getOrDefault(wanted(placement), 0);
            int goal = known(named.goals()).getOrDefault("digital-strategy", 0);
            boolean exact = (blind.skills() == null || blind.skills().equals(named.skills()))
                    && (blind.goals() == null || blind.goals().equals(named.goals()))
                    && (blind.stage() == null || blind.stage().equals(named.stage()));
            return exact && near(fit.wantedPercent(), 25 * has) && near(fit.developmentPercent(), goal == 4 ? 100 : 80);
        };
    }

    private static Map<String, Integer> known(@Nullable Map<String, Integer> levels) {
        return levels == null ? Map.of() : levels;
    }

    /** Whether a share that is told can come from one that is exact; one that is told exactly must be the same. */
    private static boolean near(int told, int exact) {
        return told % 50 == 0 ? Math.abs(told - exact) <= 25 : told == exact;
    }

    private static String wanted(PlacementView placement) {
        return placement.desirableSkills().keySet().iterator().next();
    }

    private static PlacementRequest offer(String title, String wanted, Scoring scoring) {
        PlacementRequest usual = Fixtures.aPlacement(title, scoring);
        return new PlacementRequest(
                usual.title(),
                usual.purpose(),
                usual.seats(),
                usual.stages(),
                usual.essentialSkills(),
                Map.of(wanted, 4),
                usual.developsSkills(),
                usual.starts(),
                usual.ends(),
                usual.daysPerWeek(),
                usual.attendance(),
                usual.site(),
                usual.location(),
                usual.vetting(),
                usual.scoring());
    }

    /** Everybody has what is essential, and skills and goals as nobody else has. */
    private static CandidateRequest somebody(int number) {
        CandidateRequest usual = Fixtures.aCandidate("alike-" + number);
        Map<String, Integer> skills = new HashMap<>(Map.of("risk-assessment", 3 + number / 25));
        put(skills, "data-analysis", number % 5);
        put(skills, "data-engineering", number / 5 % 5);
        return new CandidateRequest(
                usual.name(),
                usual.title(),
                2 + number % 3,
                skills,
                Map.of("digital-strategy", 4 + number % 2),
                usual.availableFrom(),
                usual.availableTo(),
                usual.vetting(),
                usual.location(),
                usual.maxTravelKm());
    }

    private static void put(Map<String, Integer> levels, String skill, int level) {
        if (level > 0) {
            levels.put(skill, level);
        }
    }

    private static List<ApplicantView> views(WebTestClient panel, PlacementView placement) {
        return json(panel.get().uri(APPLICANTS + "?limit=100", placement.id()))
                .path("items")
                .valueStream()
                .map(item -> JsonMapper.shared().treeToValue(item, ApplicantView.class))
                .toList();
    }
}
