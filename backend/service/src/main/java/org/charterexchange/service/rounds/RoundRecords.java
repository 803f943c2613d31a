package org.charterexchange.service.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.service.language.Languages;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.personaldata.PersonalRecords;
import org.charterexchange.service.rounds.disclosures.Disclosures;
import org.charterexchange.service.rounds.runs.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What rounds hold about a person: what published results say of them, who stands in these by id, and the name in what they
 * decided. The name goes once what must stay of it is kept elsewhere.
 */
@Component
class RoundRecords implements PersonalRecords {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String MATCHED =
            "A published round matched the person; what was agreed must be provable for as"
                    + " long as it may be disputed (Limitation Act 1980)";
    private static final String DECIDED =
            "The person published the round; who decided must be provable for as long as the"
                    + " decision may be disputed (Limitation Act 1980)";

    private final RunQueries queries;
    private final RoundStore rounds;
    private final Runs runs;
    private final Disclosures disclosures;
    private final JsonMapper json;

    RoundRecords(RunQueries queries, RoundStore rounds, Runs runs, Disclosures disclosures, JsonMapper json) {
        this.queries = queries;
        this.rounds = rounds;
        this.runs = runs;
        this.disclosures = disclosures;
        this.json = json;
    }

    @Override
    public DataCategory category() {
        return DataCategory.ROUNDS;
    }

    @Override
    public Flux<Map<String, Object>> copies(DataSubject person, Locale locale) {
        return outcomes(person, locale).map(outcome -> inWords(json.convertValue(outcome, FIELDS)));
    }

    private Flux<ExplanationView> outcomes(DataSubject person, Locale locale) {
        return queries.outcomes(person.candidateOrNone(), locale).flatMapIterable(outcomes -> outcomes);
    }

    /** Without the codes of reasons, which say to systems what stands beside them in words. */
    private static Map<String, Object> inWords(Map<String, Object> outcome) {
        if (outcome.get("reasons") instanceof List<?> reasons) {
            reasons.forEach(reason -> {
                if (reason instanceof Map<?, ?> fields) {
                    fields.remove("details");
                    fields.remove("counterfactual");
                }
            });
        }
        return outcome;
    }

    /** Puts the id of the membership where the name was; what was changed meanwhile is left to the next time. */
    @Override
    public Mono<Erased> erase(DataSubject person) {
        return rounds.forget(person.membership())
                .count()
                .flatMap(some -> runs.forget(person.membership()).map(more -> some + more))
                .flatMap(some -> disclosures.forget(person.membership()).map(more -> new Erased(0, some + more)));
    }

    @Override
    public Flux<Exemption> exemptions(DataSubject person) {
        Flux<Exemption> decided = rounds.publishedBy(person.membership()).map(round -> {
            Round.Publication of = Objects.requireNonNull(round.publication(), round.id());
            return new Exemption(round.id(), of.runId(), of.by(), null, null, DECIDED);
        });
        return outcomes(person, Languages.ENGLISH)
                .mapNotNull(RoundRecords::matched)
                .concatWith(decided);
    }

    private static @Nullable Exemption matched(ExplanationView outcome) {
        MatchView match = outcome.match();
        return match == null
                ? null
                : new Exemption(
                        outcome.roundId(),
                        outcome.runId(),
                        outcome.candidateName(),
                        match.hostName(),
                        match.placementTitle(),
                        MATCHED);
    }
}
