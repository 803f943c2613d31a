package org.charterexchange.service.placements;

import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.AuditEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the audit trail says of a placement's change.
 */
@Component
class PlacementEntries {

    private final AuditEntries audit;

    PlacementEntries(AuditEntries audit) {
        this.audit = audit;
    }

    /** @param before absent where the placement is new */
    AuditEntry of(Caller by, String action, @Nullable Placement before, Placement after) {
        return audit.by(by, action, "placement/" + after.id(), after.organisation())
                .with("round", before == null ? null : before.round(), after.round())
                .with("state", before == null ? null : before.state(), after.state())
                .with("reason", before == null ? null : before.reason(), after.reason())
                .withDifferences(before == null ? null : before.offer(), after.offer(), false);
    }
}
