package org.charterexchange.service.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.notices.NoticeKind;
import org.charterexchange.contract.notices.NoticeView;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.testing.Fixtures;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;

class ChoiceNoticesTest extends ServiceTest {

    private static final PlacementRequest OFFER = Fixtures.aPlacement("Offer");

    @Test
    void whoeverChoseAPlacementIsToldOnceWhatItsHostChangedAndNobodyElseIs() {
        organisation("told-force", Sector.POLICING);
        organisation("told-company", Sector.INDUSTRY);
        leader("tess", "told-force");
        leader("una", "told-force");
        PlacementView chosen = openPlacement("told-company", "told-round", OFFER);
        PlacementView other = openPlacement("told-company", "told-round", "Other");
        submitted("tess", "told-round", chosen.id());
        submitted("una", "told-round", other.id());

        answer(
                asCoordinatorOf("told-company")
                        .put()
                        .uri("/placements/{id}", chosen.id())
                        .header("If-Match", "\"2\"")
                        .bodyValue(emptied()),
                200,
                PlacementView.class);
        told();
        answer(
                asCoordinatorOf("told-company")
                        .post()
                        .uri("/placements/{id}/withdraw?reason=Office+closes.", chosen.id())
                        .header("If-Match", "\"3\""),
                200,
                PlacementView.class);
        told();
        told();

        assertThat(notices("tess"))
                .extracting(NoticeView::kind)
                .containsExactlyInAnyOrder(NoticeKind.CHOICE_SEATS, NoticeKind.CHOICE_WITHDRAWN);
        assertThat(notices("tess"))
                .filteredOn(each -> each.kind() == NoticeKind.CHOICE_WITHDRAWN)
                .singleElement()
                .satisfies(each -> assertThat(each.arguments())
                        .containsExactly("Offer", "Name of told-company", "Office closes."));
        assertThat(notices("una")).isEmpty();
    }

    private void told() {
        bean(ChoiceNotices.class).tellAll().block(Duration.ofSeconds(30));
    }

    private List<NoticeView> notices(String leader) {
        Page<NoticeView> page = as("leader-" + leader)
                .get()
                .uri("/notices/mine")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Page<NoticeView>>() {})
                .returnResult()
                .getResponseBody();
        assertThat(page).isNotNull();
        return page.items().stream()
                .filter(each -> each.kind().name().startsWith("CHOICE"))
                .toList();
    }

    private static PlacementRequest emptied() {
        return new PlacementRequest(
                OFFER.title(),
                OFFER.purpose(),
                0,
                OFFER.stages(),
                OFFER.essentialSkills(),
                OFFER.desirableSkills(),
                OFFER.developsSkills(),
                OFFER.starts(),
                OFFER.ends(),
                OFFER.daysPerWeek(),
                OFFER.attendance(),
                OFFER.site(),
                OFFER.location(),
                OFFER.vetting(),
                OFFER.scoring());
    }
}
