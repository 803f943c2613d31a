package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.privacy.RetentionView;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RetentionTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void ofTwoProcessesOneRemovesWhatIsDueAndTheAskingRemovesNothing() {
        Instant now = Instant.parse("2031-03-02T09:00:00Z");
        keep("assessments", "retained/old", "at", now.minus(Duration.ofDays(800)));
        keep("assessments", "retained/new", "at", now.minus(Duration.ofDays(700)));

        RetentionView asked = Objects.requireNonNull(at(now).view().block(PATIENCE));
        assertThat(asked.rules())
                .as("a rule for each kind of record, in however many collections it lies")
                .extracting(RetentionView.Rule::category)
                .contains(DataCategory.MEMBERSHIPS)
                .doesNotHaveDuplicates();
        assertThat(asked.rules())
                .filteredOn(rule -> rule.category() == DataCategory.ASSESSMENTS)
                .singleElement()
                .satisfies(rule -> assertThat(rule.due()).isPositive());
        assertThat(ids("assessments")).contains("retained/old");

        List<RetentionRun> ended = Objects.requireNonNull(
                Flux.merge(at(now).daily(), at(now).daily()).collectList().block(PATIENCE));
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).view().removed().get(DataCategory.ASSESSMENTS)).isPositive();
        assertThat(ids("assessments")).contains("retained/new").doesNotContain("retained/old");
        assertThat(at(now).daily().blockOptional(PATIENCE)).isEmpty();
        assertThat(Objects.requireNonNull(at(now).view().block(PATIENCE)).runs())
                .anyMatch(run -> run.day().toString().equals("2031-03-02") && run.endedAt() != null);
    }

    @Test
    void whatAProcessLeftHalfDoneAnotherEndsAnHourLater() {
        Instant now = Instant.parse("2032-05-06T09:00:00Z");
        RetentionStore store = bean(RetentionStore.class);
        store.insert(RetentionRun.of(now.atZone(ZoneOffset.UTC).toLocalDate(), now))
                .block(PATIENCE);

        assertThat(at(now.plus(Duration.ofMinutes(30))).daily().blockOptional(PATIENCE))
                .isEmpty();
        assertThat(at(now.plus(Duration.ofMinutes(61))).daily().blockOptional(PATIENCE))
                .isPresent();
    }

    @Test
    void whatHasAuditEntriesWaitingStaysUntilTheyAreInTheirChains() {
        Instant now = Instant.parse("2033-05-06T09:00:00Z");
        keep("assessments", "retained/waiting", "at", now.minus(Duration.ofDays(900)));
        execute("assessments", new Document("_id", "retained/waiting"), new Document("pendingAudit", List.of("x")));

        at(now).daily().block(PATIENCE);
        assertThat(ids("assessments")).contains("retained/waiting");
        execute("assessments", new Document("_id", "retained/waiting"), new Document("pendingAudit", List.of()));
    }

    @Test
    void profilesGoSixYearsAfterTheyChangedButNotWhileSomebodyIsAMemberWithThem() {
        Instant now = Instant.parse("2034-03-02T09:00:00Z");
        Instant old = now.minus(Duration.ofDays(2_300));
        for (String id : List.of("retained/left", "retained/member", "retained/former", "retained/recent")) {
            keep("candidates", id, "lastChange", new Document("at", Date.from(id.endsWith("recent") ? now : old)));
        }
        keep("memberships", "retained/m1", "candidate", "retained/member");
        keep("memberships", "retained/m2", "candidate", "retained/former");
        execute("memberships", new Document("_id", "retained/m1"), new Document("identity", "retained m1"));
        execute(
                "memberships",
                new Document("_id", "retained/m2"),
                new Document("identity", "retained m2").append("endedAt", Date.from(now)));

        at(now).daily().block(PATIENCE);
        assertThat(ids("candidates"))
                .contains("retained/member", "retained/recent")
                .doesNotContain("retained/left", "retained/former");
        execute("memberships", new Document("_id", "retained/m1"), new Document("endedAt", Date.from(now)));
    }

    @Test
    void draftsOfRankingsGoAYearAfterTheyChangedAndSubmittedOnesByTheirOwnRule() {
        Instant now = Instant.parse("2035-03-02T09:00:00Z");
        for (String id : List.of("retained/draft-old", "retained/draft-new", "retained/submitted")) {
            Instant at = now.minus(Duration.ofDays(id.endsWith("new") ? 300 : 400));
            keep("applications", id, "lastChange", new Document("at", Date.from(at)));
            String state = id.endsWith("submitted") ? "SUBMITTED" : "DRAFT";
            execute(
                    "applications",
                    new Document("_id", id),
                    new Document("state", state).append("submittedAt", state.equals("DRAFT") ? null : Date.from(at)));
        }
        RetentionRun run = Objects.requireNonNull(at(now).daily().block(PATIENCE));
        assertThat(run.view().removed().get(DataCategory.DRAFTS)).isPositive();
        assertThat(ids("applications"))
                .contains("retained/draft-new", "retained/submitted")
                .doesNotContain("retained/draft-old");
    }

    @Test
    void whatIsOnLegalHoldStaysHoweverOldUntilTheHoldIsLifted() {
        Instant now = Instant.parse("2036-03-02T09:00:00Z");
        organisation("retention-force", Sector.POLICING);
        Map<String, String> profiles = Map.of(
                "held", leader("retention-held", "retention-force").id(),
                "free", leader("retention-free", "retention-force").id());
        for (String who : List.of("held", "free")) {
            keep("assessments", "retained/" + who, "at", Date.from(now.minus(Duration.ofDays(900))));
            execute(
                    "assessments",
                    new Document("_id", "retained/" + who),
                    new Document("candidate", profiles.get(who)));
        }
        HoldView hold = answer(
                asProgramme()
                        .post()
                        .uri("/privacy/holds")
                        .bodyValue(new HoldRequest(
                                profiles.get("held"),
                                "A claim",
                                LocalDate.now(ZoneOffset.UTC).plusDays(40))),
                201,
                HoldView.class);

        at(now).daily().block(PATIENCE);
        assertThat(ids("assessments")).contains("retained/held").doesNotContain("retained/free");
        answer(
                asProgramme()
                        .post()
                        .uri("/privacy/holds/{id}/lift", hold.id())
                        .header("If-Match", "\"1\"")
                        .bodyValue(new HoldLift("Settled")),
                200,
                HoldView.class);
        at(now.plus(Duration.ofDays(1))).daily().block(PATIENCE);
        assertThat(ids("assessments")).doesNotContain("retained/held");
    }

    @Test
    void aPeriodThatIsNoneIsRefusedAtTheStart() {
        Period year = Period.ofYears(1);
        assertThatThrownBy(() -> new RetentionSettings(
                        year, year, Period.ZERO, year, year, year, year, year, year, year, Duration.ZERO))
                .hasMessageContaining("charter-exchange.retention.applications");
    }

    private Retention at(Instant now) {
        return new Retention(
                bean(PersonalData.class),
                bean(Memberships.class),
                bean(RetentionStore.class),
                bean(RetentionSettings.class),
                bean(LegalHolds.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void keep(String collection, String id, String field, Instant at) {
        keep(collection, id, field, Date.from(at));
    }

    private void keep(String collection, String id, String field, Object value) {
        Document document = new Document("_id", id).append("version", 1L).append(field, value);
        mongo().execute(collection, into -> Mono.from(into.insertOne(document))).blockLast(PATIENCE);
    }

    private void execute(String collection, Document which, Document change) {
        mongo().execute(collection, into -> Mono.from(into.updateOne(which, new Document("$set", change))))
                .blockLast(PATIENCE);
    }

    private List<String> ids(String collection) {
        return Objects.requireNonNull(mongo().execute(collection, from -> from.find(Filters.regex("_id", "^retained/")))
                .map(document -> document.getString("_id"))
                .collectList()
                .block(PATIENCE));
    }

    private ReactiveMongoTemplate mongo() {
        return bean(ReactiveMongoTemplate.class);
    }
}
