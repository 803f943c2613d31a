package org.charterexchange.service.privacy;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.ErasureRequest;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.members.Memberships;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.rounds.RoundTest;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

abstract class ErasureScene extends RoundTest {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Carries out what is due eight days from now, until the erasure of whoever has this profile or membership is done. */
    ErasureView done(String person) {
        List<Erasure> done = Mono.fromCallable(() -> later(person))
                .subscribeOn(Schedulers.boundedElastic())
                .repeatWhen(looked -> looked.delayElements(Duration.ofMillis(50)))
                .filter(found -> !found.isEmpty())
                .blockFirst(PATIENCE);
        return Objects.requireNonNull(done, "the erasure is not done").get(0).view();
    }

    List<Erasure> later(String person) {
        Clock clock = Clock.offset(bean(Clock.class), Duration.ofDays(8));
        ErasureStore store = bean(ErasureStore.class);
        ErasureExecution erasing = new ErasureExecution(
                store,
                bean(Memberships.class),
                bean(PersonalData.class),
                bean(LegalHolds.class),
                bean(ErasureExemptions.class),
                bean(AuditEntries.class),
                clock);
        return Objects.requireNonNull(erasing.carryOut(store.due(clock.instant())
                        .filter(each -> person.equals(each.candidate()) || person.equals(each.id())))
                .collectList()
                .contextWrite(context -> context.put(ErasureExecution.class, person))
                .block(PATIENCE));
    }

    static WebTestClient.RequestHeadersSpec<?> erase(WebTestClient person, boolean confirmed) {
        return person.post().uri("/privacy/mine/erasure").bodyValue(new ErasureRequest(confirmed));
    }

    static List<Map<String, Object>> records(MyDataView data, DataCategory category) {
        return data.held().stream()
                .filter(held -> held.category() == category)
                .findFirst()
                .orElseThrow()
                .records();
    }

    List<String> names() {
        return new ArrayList<>(bean(PersonalData.class).collections().stream()
                .map(HeldCollection::collection)
                .toList());
    }

    String membershipOf(String subject) {
        return all("memberships").stream()
                .filter(each -> subject.equals(each.getString("subject")))
                .map(each -> each.getString("_id"))
                .findFirst()
                .orElseThrow();
    }

    /** Every document of every collection as text, bytes as the text that they are, but this one. */
    String everythingBut(String left) {
        StringBuilder text = new StringBuilder();
        for (String collection : names()) {
            all(collection).stream()
                    .filter(each -> !left.equals(collection + "/" + each.get("_id")))
                    .forEach(each -> text.append(readable(each)).append('\n'));
        }
        return text.toString();
    }

    static String readable(Document document) {
        StringBuilder text = new StringBuilder(document.toJson());
        document.values().stream()
                .filter(Binary.class::isInstance)
                .map(value -> new String(((Binary) value).getData(), StandardCharsets.UTF_8))
                .forEach(text::append);
        return text.toString();
    }

    /** In portions: what all the tests before have left is more than one reply may hold. */
    List<Document> all(String collection) {
        return Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .execute(collection, from -> from.find(Filters.empty()).batchSize(1_000))
                .collectList()
                .block(PATIENCE));
    }
}
