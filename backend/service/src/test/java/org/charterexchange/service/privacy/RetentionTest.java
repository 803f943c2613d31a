package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.RetentionView;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
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
                .filteredOn(rule -> rule.holding() == Holding.ASSESSMENTS)
                .singleElement()
                .satisfies(rule -> assertThat(rule.due()).isPositive());
        assertThat(ids("assessments")).contains("retained/old");

        List<RetentionRun> ended = Objects.requireNonNull(
                Flux.merge(at(now).daily(), at(now).daily()).collectList().block(PATIENCE));
        assertThat(ended).hasSize(1);
        assertThat(ended.get(0).view().removed().get(Holding.ASSESSMENTS)).isPositive();
        assertThat(ids("assessments")).contains("retained/new").doesNotContain("retained/old");
        assertThat(at(now).daily().blockOptional(PATIENCE)).isEmpty();
        assertThat(Objects.requireNonNull(at(now).view().block(PATIENCE)).runs())
                .anyMatch(run -> run.day().toString().equals("2031-03-02") && run.endedAt() != null);
    }

    @Test
    void whatAProcessLeftHalfDoneAnotherEndsAnHourLater() {
        Instant now = Instant.parse("2032-05-06T09:00:00Z");
        RetentionStore store = Objects.requireNonNull(context).getBean(RetentionStore.class);
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
    void aPeriodThatIsNoneIsRefusedAtTheStart() {
        Period year = Period.ofYears(1);
        assertThatThrownBy(() -> new RetentionSettings(year, Period.ZERO, year, year, year, year, Duration.ZERO))
                .hasMessageContaining("charter-exchange.retention.applications");
    }

    private Retention at(Instant now) {
        ApplicationContext service = Objects.requireNonNull(context);
        return new Retention(
                service.getBean(Records.class),
                service.getBean(RetentionStore.class),
                service.getBean(RetentionSettings.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void keep(String collection, String id, String field, Instant at) {
        Document document = new Document("_id", id).append("version", 1L).append(field, Date.from(at));
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
        return Objects.requireNonNull(context).getBean(ReactiveMongoTemplate.class);
    }
}
