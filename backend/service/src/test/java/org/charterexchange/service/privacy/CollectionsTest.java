package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.privacy.ProcessingView;
import org.charterexchange.service.audit.PendingEntries;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.util.ReflectionTestUtils;

class CollectionsTest extends ServiceTest {

    @Test
    void everyCollectionDeclaresWhatItHoldsAboutPeople() {
        Set<String> stored = new HashSet<>(Objects.requireNonNull(bean(ReactiveMongoTemplate.class)
                .getCollectionNames()
                .collectList()
                .block(Duration.ofSeconds(20))));
        Objects.requireNonNull(context)
                .getBeansOfType(CollectionIndex.class)
                .values()
                .forEach(index -> stored.add(index.collection()));
        Set<?> opened = Objects.requireNonNull(
                (Set<?>) ReflectionTestUtils.getField(bean(PendingEntries.class), "collections"));
        opened.forEach(name -> stored.add(name.toString()));
        // RunWorkerTest's and ImportQueueTest's own, in the same store
        stored.removeIf(name -> name.startsWith("runs-") || name.startsWith("imports-"));
        List<String> declared = bean(PersonalData.class).collections().stream()
                .map(HeldCollection::collection)
                .toList();

        assertThat(stored).contains("candidates", "equalityAnswers", "imports");
        assertThat(stored)
                .as("a collection that is not declared would be left out of copies, erasure and the record of"
                        + " processing: add a HeldCollection to the feature")
                .isSubsetOf(declared);
        assertThat(declared).doesNotHaveDuplicates();
    }

    @Test
    void whateverIsDeletedOnErasureCanBeFoundByThePerson() {
        assertThat(bean(PersonalData.class).collections())
                .filteredOn(declared -> Objects.equals(declared.onErasure(), OnErasure.DELETED))
                .filteredOn(declared -> declared.of() == null)
                .extracting(HeldCollection::collection)
                .as("the answers are found by a keyed hash, which their own feature makes")
                .containsExactly("equalityAnswers");
    }

    @Test
    void theRecordOfProcessingNamesEveryCollectionToEverybody() {
        ProcessingView record = answer(anonymous().get().uri("/privacy/processing"), 200, ProcessingView.class);
        Set<String> told = record.activities().stream()
                .flatMap(activity -> activity.collections().stream())
                .collect(Collectors.toSet());

        assertThat(told)
                .isEqualTo(bean(PersonalData.class).collections().stream()
                        .map(HeldCollection::collection)
                        .collect(Collectors.toSet()));
        assertThat(record.activities())
                .filteredOn(ProcessingView.Activity::personal)
                .allSatisfy(activity -> {
                    assertThat(activity.basis()).isNotNull();
                    assertThat(activity.onErasure()).isNotNull();
                });
    }
}
