package org.charterexchange.service.privacy;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.util.List;
import java.util.regex.Pattern;
import org.charterexchange.contract.privacy.Holding;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;

/**
 * Every collection there is, and what it holds about people: copies, erasure, retention and the record of processing are
 * all made from this list, and a test fails for a collection that is not in it.
 */
final class Holdings {

    static final List<Declared> ALL = List.of(
            Declared.personal(Holding.PROFILES, "candidates", LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                    .found(person -> eq("_id", person.candidateOrNone()))
                    .agedBy("lastChange.at")
                    .whileNobodyIsMemberWithIt(),
            Declared.personal(Holding.MEMBERSHIPS, "memberships", LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                    .found(person -> or(eq("_id", person.membership()), eq("candidate", person.candidateOrNone())))
                    .agedBy("endedAt"),
            Declared.personal(Holding.MEMBERSHIPS, "invitations", LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                    .found(person -> or(
                            eq("member", person.membership()),
                            eq("_id", person.membership()),
                            eq("candidate", person.candidateOrNone())))
                    .agedBy("expiresAt"),
            Declared.personal(Holding.APPLICATIONS, "applications", LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                    .found(person -> eq("candidate", person.candidateOrNone()))
                    .agedBy("submittedAt")
                    .agedBy(Holding.DRAFTS, "lastChange.at", eq("state", "DRAFT")),
            Declared.personal(Holding.ASSESSMENTS, "assessments", LawfulBasis.LEGITIMATE_INTERESTS, OnErasure.DELETED)
                    .found(person -> eq("candidate", person.candidateOrNone()))
                    .agedBy("at"),
            Declared.personal(
                            Holding.EQUALITY_ANSWERS,
                            "equalityAnswers",
                            LawfulBasis.EXPLICIT_CONSENT,
                            OnErasure.DELETED)
                    .agedBy("at"),
            Declared.personal(Holding.ROUNDS, "rounds", LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_BY_LAW)
                    .found(person -> or(
                            eq("publication.person", person.membership()),
                            eq("current.order.person", person.membership()))),
            Declared.personal(Holding.ROUNDS, "runs", LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_BY_LAW)
                    .found(person -> eq("order.person", person.membership())),
            Declared.personal(
                    Holding.ROUNDS, "storedBytes", LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_WITHOUT_NAMES),
            Declared.personal(Holding.AUDIT_TRAIL, "auditChain", LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_AS_HASHES)
                    .found(person -> and(
                            eq("chain", "scheme"),
                            or(eq("actor", person.membership()), regex("subject", ending(person.candidateOrNone()))))),
            Declared.personal(Holding.AUDIT_TRAIL, "auditOutbox", LawfulBasis.LEGAL_OBLIGATION, OnErasure.EXPIRES),
            Declared.personal(Holding.IMPORTS, "imports", LawfulBasis.PUBLIC_TASK, OnErasure.DELETED)
                    .found(person -> and(eq("person", person.membership()), eq("done", true)))
                    .agedBy("acceptedAt"),
            Declared.personal(Holding.REQUESTS, "idempotencyKeys", LawfulBasis.LEGITIMATE_INTERESTS, OnErasure.EXPIRES),
            Declared.personal(Holding.ERASURES, "erasures", LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_BY_LAW)
                    .found(person -> eq("_id", person.candidateOrNone()))
                    .agedBy("requestedAt"),
            Declared.personal(Holding.LEGAL_HOLDS, "legalHolds", LawfulBasis.LEGAL_OBLIGATION, OnErasure.KEPT_BY_LAW)
                    .found(person ->
                            or(eq("membership", person.membership()), eq("candidate", person.candidateOrNone())))
                    .agedBy("liftedAt"),
            Declared.nothing(Holding.PLACEMENTS, "placements"),
            Declared.nothing(Holding.ORGANISATIONS, "organisations"),
            Declared.nothing(Holding.ORGANISATIONS, "machines"),
            Declared.nothing(Holding.UPKEEP, "auditHeads"),
            Declared.nothing(Holding.UPKEEP, "auditCheckpoints"),
            Declared.nothing(Holding.UPKEEP, "retentionRuns"));

    private Holdings() {}

    private static Pattern ending(String candidate) {
        return Pattern.compile("/" + Pattern.quote(candidate) + "$");
    }
}
