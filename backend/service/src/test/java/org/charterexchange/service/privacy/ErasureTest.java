package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

class ErasureTest extends ErasureScene {

    @Test
    void aPersonReadsEverythingAndThenItIsGoneButWhatMustStay() throws Exception {
        Scene scene = scene("erase");
        published(scene);
        String bob = scene.bob().id();
        String name = scene.bob().name();
        WebTestClient person = as("leader-" + name);
        answer(
                person.put()
                        .uri("/equality/mine")
                        .header("If-Match", "\"0\"")
                        .bodyValue(new EqualityRequest(Map.of(EqualityQuestion.CARING, "YES"))),
                200,
                EqualityView.class);

        MyDataView before = answer(person.get().uri("/privacy/mine"), 200, MyDataView.class);
        assertThat(records(before, DataCategory.PROFILES))
                .singleElement()
                .satisfies(profile -> assertThat(profile)
                        .containsEntry("name", name)
                        .containsEntry("title", "Chief Inspector")
                        .doesNotContainKeys("pendingAudit", "lastChange"));
        assertThat(records(before, DataCategory.MEMBERSHIPS)).hasSize(1);
        assertThat(records(before, DataCategory.APPLICATIONS)).hasSize(1);
        assertThat(records(before, DataCategory.ROUNDS)).hasSize(1);
        assertThat(records(before, DataCategory.EQUALITY_ANSWERS)).hasSize(1);
        assertThat(records(before, DataCategory.AUDIT_TRAIL)).isNotEmpty();
        byte[] pdf = answer(person.get().uri("/privacy/mine.pdf"), 200, byte[].class);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        try (var sheets = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(sheets)).contains("Everything held about you", name);
        }

        problem(erase(person, false), 422, "invalid");
        answer(erase(person, true), 200, ErasureView.class);
        answer(person.post().uri("/privacy/mine/erasure/withdraw"), 200, ErasureView.class);
        assertThat(later(bob)).as("it was taken back").isEmpty();
        answer(erase(person, true), 200, ErasureView.class);
        ErasureView wished = answer(erase(person, true), 200, ErasureView.class);
        assertThat(Objects.requireNonNull(wished.dueAt()))
                .isAfter(wished.requestedAt().plus(Duration.ofDays(6)));
        ErasureView erased = done(bob);
        assertThat(erased.kept())
                .singleElement()
                .satisfies(hold -> assertThat(hold.placementTitle()).isEqualTo("Control room"));
        assertThat(erased.removed())
                .containsEntry(DataCategory.PROFILES, 1L)
                .containsEntry(DataCategory.MEMBERSHIPS, 1L)
                .containsEntry(DataCategory.APPLICATIONS, 1L)
                .containsEntry(DataCategory.EQUALITY_ANSWERS, 1L);
        problem(person.get().uri("/privacy/mine"), 403, "no-membership");

        Document kept = all("erasures").stream()
                .filter(each -> bob.equals(each.getString("candidate")))
                .findFirst()
                .orElseThrow();
        assertThat(kept.toJson()).as("the legal hold").contains(name);
        assertThat(everythingBut("erasures/" + kept.getString("_id")))
                .as("the whole store, the subject of the sign-in and the bytes of rounds included")
                .contains(bob)
                .doesNotContain(name);
        assertThat(answer(
                        asProgramme().get().uri("/audit/export?organisation={id}", scene.company()), 200, String.class))
                .as("the trail as it is given out")
                .contains(bob)
                .doesNotContain(name);
        assertThat(answer(asProgramme().get().uri("/candidates/{id}", bob), 404, String.class))
                .contains("not-found");
        assertThat(answer(
                        asProgramme()
                                .get()
                                .uri("/runs/{id}/matches", round(scene.id()).publishedRunId()),
                        200,
                        String.class))
                .as("the published match stays, without the name")
                .contains(bob)
                .doesNotContain(name);
    }

    @Test
    void onlyTheOwnRecordsGo() {
        Scene scene = scene("others");
        WebTestClient person = as("leader-" + scene.ann().name());
        answer(erase(person, true), 200, ErasureView.class);
        done(scene.ann().id());

        assertThat(answer(as("leader-" + scene.cal().name()).get().uri("/privacy/mine"), 200, MyDataView.class)
                        .name())
                .contains("cal-others");
        assertThat(all("erasures").stream()
                        .filter(each -> scene.ann().id().equals(each.getString("candidate")))
                        .map(each -> each.getList("kept", Document.class)))
                .containsExactly(List.of());
    }

    @Test
    void theOnlyProgrammeCoordinatorIsAskedToInviteAnotherFirst() {
        Caller only = new Caller("m-only", "Only", Set.of(Role.PROGRAMME), null, null, null);
        Memberships alone = Mockito.spy(bean(Memberships.class));
        Mockito.doReturn(Mono.just(false)).when(alone).programmeGoesOnWithout(only);
        Erasures erasures = new Erasures(
                bean(ErasureStore.class),
                alone,
                bean(RetentionSettings.class),
                bean(AuditEntries.class),
                bean(Clock.class));
        assertThatThrownBy(() -> erasures.wish(only, new ErasureRequest(true)).block(PATIENCE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.ONLY_PROGRAMME_COORDINATOR));
        assertThat(all("erasures")).noneMatch(each -> "m-only".equals(each.get("_id")));
    }
}
