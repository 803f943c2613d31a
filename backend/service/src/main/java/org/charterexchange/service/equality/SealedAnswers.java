package org.charterexchange.service.equality;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.charterexchange.contract.equality.EqualityQuestion;
import org.charterexchange.service.secrets.SealingKeys;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A person's answers as they are kept: whose they are is hidden in the id, and each is sealed by itself.
 *
 * @param id a keyed hash of the person's id
 * @param answers question to sealed answer
 * @param at when they were given
 * @param first when the person answered for the first time; absent where that was kept before anybody noted it
 */
record SealedAnswers(
        String id,
        long version,
        @Nullable Map<String, String> answers,
        Instant at,
        @Nullable Instant first) implements VersionedDocument {

    /** What there is before the first answers are kept: none, with version 0. */
    static SealedAnswers none(String id) {
        return new SealedAnswers(id, 0, null, Instant.EPOCH, null);
    }

    /** These answers instead. */
    SealedAnswers replaced(Map<EqualityQuestion, String> given, Instant when, SealingKeys keys) {
        return of(id, version + 1, given, when, version == 0 ? when : firstGiven(), keys);
    }

    private static SealedAnswers of(
            String id,
            long version,
            Map<EqualityQuestion, String> answers,
            Instant at,
            Instant first,
            SealingKeys keys) {
        Map<String, String> sealed = new HashMap<>();
        answers.forEach((question, answer) ->
                sealed.put(question.name(), keys.seal(answer, place(id, question.name()))));
        return new SealedAnswers(id, version, sealed, at, first);
    }

    Map<EqualityQuestion, String> opened(SealingKeys keys) {
        Map<EqualityQuestion, String> opened = new EnumMap<>(EqualityQuestion.class);
        sealed().forEach((question, answer) ->
                opened.put(EqualityQuestion.valueOf(question), keys.open(answer, place(id, question))));
        return opened;
    }

    boolean isOutdated(SealingKeys keys) {
        return sealed().values().stream().anyMatch(keys::isOutdated);
    }

    /** The same, sealed with the current key. */
    SealedAnswers sealedAnew(SealingKeys keys) {
        return of(id, version + 1, opened(keys), at, firstGiven(), keys);
    }

    /** When the person answered for the first time. */
    Instant firstGiven() {
        return first == null ? at : first;
    }

    /** What was stored as nothing is read as nothing. */
    Map<String, String> sealed() {
        return answers == null ? Map.of() : answers;
    }

    private static String place(String id, String question) {
        return id + "/" + question;
    }
}
