package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.bson.types.Binary;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.contract.equality.EqualityRequest;
import org.charterexchange.contract.equality.EqualityView;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.rounds.RoundTest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ErasureTest extends RoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        assertThat(records(before, Holding.PROFILES))
                .singleElement()
                .satisfies(profile -> assertThat(profile)
                        .containsEntry("name", name)
                        .containsEntry("title", "Chief Inspector")
                        .doesNotContainKeys("pendingAudit", "lastChange"));
        assertThat(records(before, Holding.MEMBERSHIPS)).hasSize(1);
        assertThat(records(before, Holding.APPLICATIONS)).hasSize(1);
        assertThat(records(before, Holding.ROUNDS)).hasSize(1);
        assertThat(records(before, Holding.EQUALITY_ANSWERS)).hasSize(1);
        assertThat(records(before, Holding.AUDIT_TRAIL)).isNotEmpty();
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
                .containsEntry(Holding.PROFILES, 1L)
                .containsEntry(Holding.MEMBERSHIPS, 1L)
                .containsEntry(Holding.APPLICATIONS, 1L)
                .containsEntry(Holding.EQUALITY_ANSWERS, 1L);
        problem(person.get().uri("/privacy/mine"), 403, "no-membership");

        Document kept = all("erasures").stream()
                .filter(each -> each.getString("_id").equals(bob))
                .findFirst()
                .orElseThrow();
        assertThat(kept.toJson()).as("the legal hold").contains(name);
        assertThat(everythingBut("erasures/" + bob))
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
                        .filter(each -> each.getString("_id").equals(scene.ann().id()))
                        .map(each -> each.getList("kept", Document.class)))
                .containsExactly(List.of());
    }

    /** Carries out what is due eight days from now, until the candidate's erasure is done. */
    private ErasureView done(String candidate) {
        List<Erasure> done = Mono.fromCallable(() -> later(candidate))
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(looked -> looked.delayElements(Duration.ofMillis(50)))
                .filter(found -> !found.isEmpty())
                .blockFirst(PATIENCE);
        return Objects.requireNonNull(done, "the erasure is not done").get(0).view();
    }

    private List<Erasure> later(String candidate) {
        Clock clock = Clock.offset(bean(Clock.class), Duration.ofDays(8));
        ErasureStore store = bean(ErasureStore.class);
        ErasureExecution erasing = new ErasureExecution(
                store,
                bean(PersonalData.class),
                bean(LegalHolds.class),
                bean(ErasureExemptions.class),
                bean(AuditEntries.class),
                clock);
        return Objects.requireNonNull(erasing.carryOut(
                        store.due(clock.instant()).filter(each -> each.id().equals(candidate)))
                .collectList()
                .block(PATIENCE));
    }

    private static WebTestClient.RequestHeadersSpec<?> erase(WebTestClient person, boolean confirmed) {
        return person.post().uri("/privacy/mine/erasure").bodyValue(new ErasureRequest(confirmed));
    }

    private static List<Map<String, Object>> records(MyDataView data, Holding holding) {
        return data.held().stream()
                .filter(held -> held.holding() == holding)
                .findFirst()
                .orElseThrow()
                .records();
    }

    private List<String> names() {
        return new ArrayList<>(bean(PersonalData.class).collections().stream()
                .map(HeldCollection::collection)
                .toList());
    }

    @Test
    void everyKindOfPersonIsErasedAndTheirNamesAreNowhereButInWhatMustStay() {
        Scene scene = scene("everybody");
        MembershipView decider = member("decider-everybody", Role.PROGRAMME, null, null);
        MembershipView auditor = member("auditor-everybody", Role.AUDITOR, null, null);
        WebTestClient programme = as("decider-everybody");
        close(scene.id());
        RunView run = ended(answer(
                        programme
                                .post()
                                .uri("/rounds/{round}/runs", scene.id())
                                .bodyValue(new RunRequest(null, 500L, 7L)),
                        201,
                        RunView.class)
                .id());
        answer(
                programme
                        .post()
                        .uri("/rounds/{round}/publish", scene.id())
                        .header("If-Match", "\"" + round(scene.id()).version() + "\"")
                        .bodyValue(new PublishRequest(run.id(), "Best for both sides")),
                200,
                RoundView.class);
        String coordinator = membershipOf("coordinator-of-" + scene.force());

        MyDataView told = answer(programme.get().uri("/privacy/mine"), 200, MyDataView.class);
        assertThat(records(told, Holding.ROUNDS)).hasSize(2);
        assertThat(told.staying())
                .singleElement()
                .satisfies(kept -> assertThat(kept.roundId()).isEqualTo(scene.id()));
        for (String subject : List.of("decider-everybody", "auditor-everybody", "coordinator-of-" + scene.force())) {
            answer(erase(as(subject), true), 200, ErasureView.class);
        }

        assertThat(done(decider.id()).kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.reason()).contains("published the round"));
        assertThat(done(auditor.id()).kept()).isEmpty();
        assertThat(done(coordinator).kept()).isEmpty();
        assertThat(round(scene.id()).publishedBy()).isEqualTo(decider.id());
        assertThat(everythingBut("erasures/" + decider.id()))
                .contains(decider.id(), auditor.id(), coordinator)
                .doesNotContain(decider.name(), auditor.name(), "Name of coordinator-of-" + scene.force());
        problem(as("auditor-everybody").get().uri("/privacy/mine"), 403, "no-membership");
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

    private String membershipOf(String subject) {
        return all("memberships").stream()
                .filter(each -> subject.equals(each.getString("subject")))
                .map(each -> each.getString("_id"))
                .findFirst()
                .orElseThrow();
    }

    /** Every document of every collection as text, bytes as the text that they are, but this one. */
    private String everythingBut(String left) {
        StringBuilder text = new StringBuilder();
        for (String collection : names()) {
            all(collection).stream()
                    .filter(each -> !left.equals(collection + "/" + each.get("_id")))
                    .forEach(each -> text.append(readable(each)).append('\n'));
        }
        return text.toString();
    }

    private static String readable(Document document) {
        StringBuilder text = new StringBuilder(document.toJson());
        document.values().stream()
                .filter(Binary.class::isInstance)
                .map(value -> new String(((Binary) value).getData(), StandardCharsets.UTF_8))
                .forEach(text::append);
        return text.toString();
    }

    private List<Document> all(String collection) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .execute(collection, from -> from.find(Filters.empty()))
                .collectList()
                .block(PATIENCE));
    }
}
