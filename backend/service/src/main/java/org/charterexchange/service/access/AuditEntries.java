package org.charterexchange.service.access;

import java.time.Clock;
import java.util.List;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.storage.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Begins audit entries: who does what, now.
 */
@Component
public class AuditEntries {

    private final Clock clock;
    private final Ids ids;

    AuditEntries(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** An entry of what the service itself does, for the scheme. */
    public AuditEntry bySystem(String action, String subject) {
        return by(Caller.SYSTEM, action, subject, null);
    }

    /**
     * An entry to which the changes are added.
     *
     * @param action such as {@code placement.publish}
     * @param subject such as {@code placement/p-12}
     * @param organisation whose chain it belongs to, beside the scheme's
     */
    public AuditEntry by(Caller caller, String action, String subject, @Nullable String organisation) {
        return new AuditEntry(
                ids.fresh(),
                clock.instant(),
                caller.person(),
                organisation,
                action,
                subject,
                false,
                caller.requestId(),
                List.of());
    }
}
