package org.charterexchange.service.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.personaldata.DataSubject;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold as it is kept: whose records stay, by ids alone.
 *
 * @param membership of the person; absent where they have only a profile
 * @param candidate the person's profile; absent where they have none
 * @param setBy the id of a membership
 */
record LegalHold(
        String id,
        long version,
        @Nullable String membership,
        @Nullable String candidate,
        String reason,
        LocalDate reviewOn,
        String setBy,
        Instant setAt,
        @Nullable Instant liftedAt,
        @Nullable String liftReason)
        implements VersionedDocument {

    LegalHold reviewed(String why, LocalDate next) {
        return new LegalHold(id, version + 1, membership, candidate, why, next, setBy, setAt, null, null);
    }

    LegalHold lifted(String why, Instant at) {
        return new LegalHold(id, version + 1, membership, candidate, reason, reviewOn, setBy, setAt, at, why);
    }

    DataSubject person() {
        return new DataSubject(Objects.requireNonNullElse(membership, ""), "", candidate);
    }

    boolean isOf(DataSubject who) {
        boolean sameMembership = membership != null && membership.equals(who.membership());
        return sameMembership || (candidate != null && candidate.equals(who.candidate()));
    }

    MyDataView.Hold told() {
        return new MyDataView.Hold(reason, reviewOn);
    }

    HoldView view(@Nullable String name, LocalDate today) {
        return new HoldView(
                id,
                Objects.requireNonNullElse(candidate, person().key()),
                name,
                reason,
                reviewOn,
                liftedAt == null && !reviewOn.isAfter(today),
                setAt,
                liftedAt,
                liftReason,
                version);
    }
}
