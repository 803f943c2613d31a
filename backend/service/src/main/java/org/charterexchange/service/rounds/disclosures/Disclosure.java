package org.charterexchange.service.rounds.disclosures;

import java.time.Duration;
import java.time.Instant;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.storage.VersionedDocument;

/**
 * A disclosure as it is kept.
 *
 * @param person the id of the auditor's membership
 * @param by the auditor's name, or once that is erased the id of their membership
 */
record Disclosure(
        String id, long version, String round, String person, String by, String reason, Instant at, Instant until)
        implements VersionedDocument {

    private static final Duration LASTS = Duration.ofDays(1);

    static Disclosure of(String id, String round, Caller auditor, String reason, Instant now) {
        return new Disclosure(id, 1, round, auditor.person(), auditor.name(), reason, now, now.plus(LASTS));
    }

    Disclosure withoutName() {
        return new Disclosure(id, version + 1, round, person, person, reason, at, until);
    }

    DisclosureView view() {
        return new DisclosureView(id, round, by, reason, at, until);
    }
}
