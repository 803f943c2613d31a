package org.charterexchange.service.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.contract.placements.PlacementKind;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.charterexchange.service.testing.TestRounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementApiTest extends ServiceTest {

    @Test
    void aHostPostsPublishesAndClosesAPlacement() {
        organisation("host-a", Sector.INDUSTRY);
        PlacementView open = openPlacement("host-a", "round-a", "Fraud analytics");
        assertThat(open.state()).isEqualTo(PlacementState.OPEN);
        assertThat(open.kind()).isEqualTo(PlacementKind.ATTACHMENT);
        assertThat(open.organisationName()).isEqualTo("Name of host-a");
        assertThat(open.version()).isEqualTo(2);
        PlacementView closed = answer(
                asCoordinatorOf("host-a")
                        .post()
                        .uri("/placements/{id}/close", open.id())
                        .header("If-Match", "\"2\""),
                200,
                PlacementView.class);
        assertThat(closed.state()).isEqualTo(PlacementState.CLOSED);
        problem(
                asCoordinatorOf("host-a")
                        .post()
                        .uri("/placements/{id}/close", open.id())
                        .header("If-Match", "\"3\""),
                409,
                "refused-transition");
    }

    @Test
    void draftsAreTheirHostsAloneAndOpenOnesEverybodys() {
        organisation("host-b", Sector.INDUSTRY);
        organisation("other-b", Sector.POLICING);
        PlacementView draft = answer(
                asCoordinatorOf("host-b").post().uri("/placements").bodyValue(Fixtures.aPlacement("Draft b")),
                201,
                PlacementView.class);
        PlacementView open = openPlacement("host-b", "round-b", "Open b");
        problem(anonymous().get().uri("/placements/{id}", draft.id()), 404, "not-found");
        problem(asCoordinatorOf("other-b").get().uri("/placements/{id}", draft.id()), 404, "not-found");
        answer(asCoordinatorOf("host-b").get().uri("/placements/{id}", draft.id()), 200, PlacementView.class);
        answer(anonymous().get().uri("/placements/{id}", open.id()), 200, PlacementView.class);
        String listed = answer(anonymous().get().uri("/placements?organisation=host-b"), 200, String.class);
        assertThat(listed).contains(open.id()).doesNotContain(draft.id());
    }

    @Test
    void nobodyChangesAnotherOrganisationsPlacement() {
        organisation("host-c", Sector.INDUSTRY);
        organisation("other-c", Sector.POLICING);
        PlacementView open = openPlacement("host-c", "round-c", "Open c");
        problem(
                asCoordinatorOf("other-c")
                        .post()
                        .uri("/placements/{id}/withdraw?reason=mine", open.id())
                        .header("If-Match", "\"2\""),
                404,
                "not-found");
        assertThat(answer(anonymous().get().uri("/placements/{id}", open.id()), 200, PlacementView.class)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        organisation("host-d", Sector.INDUSTRY);
        PlacementView open = openPlacement("host-d", "round-d", "Open d");
        problem(
                asCoordinatorOf("host-d")
                        .put()
                        .uri("/placements/{id}", open.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(Fixtures.aPlacement("Late change")),
                412,
                "version-mismatch");
        problem(
                asCoordinatorOf("host-d")
                        .put()
                        .uri("/placements/{id}", open.id())
                        .bodyValue(Fixtures.aPlacement("No version")),
                428,
                "precondition-required");
    }

    @Test
    void aPlacementIsPublishedOnlyWhileTheRoundTakesOffers() {
        organisation("host-e", Sector.INDUSTRY);
        PlacementView draft = answer(
                asCoordinatorOf("host-e").post().uri("/placements").bodyValue(Fixtures.aPlacement("Draft e")),
                201,
                PlacementView.class);
        TestRounds.set("round-e", false, true);
        problem(
                asCoordinatorOf("host-e")
                        .post()
                        .uri("/placements/{id}/publish?round=round-e", draft.id())
                        .header("If-Match", "\"1\""),
                409,
                "window-closed");
        problem(
                asCoordinatorOf("host-e")
                        .post()
                        .uri("/placements/{id}/publish?round=no-such-round", draft.id())
                        .header("If-Match", "\"1\""),
                404,
                "not-found");
    }

    @Test
    void everyFaultOfAPlacementIsNamedAtOnce() {
        organisation("host-f", Sector.INDUSTRY);
        Map<String, Object> wrong = Map.ofEntries(
                Map.entry("title", " "),
                Map.entry("seats", 5000),
                Map.entry("essentialSkills", Map.of("juggling", 9)),
                Map.entry("desirableSkills", Map.of()),
                Map.entry("developsSkills", Map.of()),
                Map.entry("starts", "2027-05-01"),
                Map.entry("ends", "2027-04-01"),
                Map.entry("daysPerWeek", 7),
                Map.entry("attendance", "ON_SITE"),
                Map.entry("vetting", new String[] {}));
        Problem problem =
                problem(asCoordinatorOf("host-f").post().uri("/placements").bodyValue(wrong), 422, "invalid");
        assertThat(problem.errors())
                .extracting(FieldFault::pointer)
                .containsExactlyInAnyOrder(
                        "/title",
                        "/seats",
                        "/essentialSkills/juggling",
                        "/essentialSkills/juggling",
                        "/ends",
                        "/daysPerWeek");
    }

    @Test
    void listsAreSearchedAndPaged() {
        organisation("host-g", Sector.INDUSTRY);
        for (int i = 1; i <= 5; i++) {
            openPlacement("host-g", "round-g", "Paged (" + i + ")");
        }
        String first = "/placements?round=round-g&q=PAGED (&limit=2";
        Page page = answer(anonymous().get().uri(first), 200, Page.class);
        assertThat(page.items()).hasSize(2);
        Page second = answer(anonymous().get().uri(first + "&after={next}", page.next()), 200, Page.class);
        Page third = answer(anonymous().get().uri(first + "&after={next}", second.next()), 200, Page.class);
        assertThat(third.items()).hasSize(1);
        assertThat(third.next()).isNull();
        assertThat(answer(anonymous().get().uri("/placements?round=round-g&q=3"), 200, Page.class)
                        .items())
                .extracting(PlacementView::title)
                .containsExactly("Paged (3)");
        assertThat(answer(anonymous().get().uri("/placements?round=round-g&sector=POLICING"), 200, Page.class)
                        .items())
                .isEmpty();
        assertThat(answer(
                                anonymous().get().uri("/placements?round=round-g&skill=digital-strategy&limit=10"),
                                200,
                                Page.class)
                        .items())
                .hasSize(5);
        problem(anonymous().get().uri("/placements?limit=0"), 422, "invalid");
        problem(anonymous().get().uri("/placements?state=BURNT"), 400, "malformed");
    }

    private record Page(List<PlacementView> items, @Nullable String next) {}
}
