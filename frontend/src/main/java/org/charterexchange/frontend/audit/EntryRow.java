package org.charterexchange.frontend.audit;

import java.util.List;
import org.charterexchange.contract.audit.AuditChange;
import org.charterexchange.contract.audit.AuditEntryView;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the table shows it.
 *
 * @param changes what changed, long values cut
 */
record EntryRow(AuditEntryView entry, List<FieldChange> changes) {
    private static final int LONGEST = 120;
    private static final int FINGERPRINT = 8;
    private static final String HIDDEN = "hmac:";

    EntryRow {
        changes = List.copyOf(changes);
    }

    static EntryRow of(AuditEntryView entry) {
        return new EntryRow(entry, entry.changes().stream().map(FieldChange::of).toList());
    }

    /** One field before and after. */
    record FieldChange(String field, Value before, Value after) {
        static FieldChange of(AuditChange change) {
            return new FieldChange(change.field(), Value.of(change.before()), Value.of(change.after()));
        }
    }

    /**
     * A value.
     *
     * @param hidden whether it says something about a person and the text is the beginning of its keyed hash
     */
    record Value(String text, boolean hidden) {
        static Value of(@Nullable String value) {
            if (value == null) {
                return new Value("–", false);
            }
            if (value.startsWith(HIDDEN) && value.length() >= HIDDEN.length() + FINGERPRINT) {
                return new Value(value.substring(HIDDEN.length(), HIDDEN.length() + FINGERPRINT), true);
            }
            return new Value(value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…", false);
        }
    }
}
