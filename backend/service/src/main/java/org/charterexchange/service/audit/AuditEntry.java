package org.charterexchange.service.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened: who did what to which object, for which organisation, when, and what changed.
 *
 * @param id makes the entry one and the same however often it is relayed
 * @param actor the id of a membership, or {@code system}
 * @param organisation whose chain the entry belongs to, beside the scheme's
 * @param action such as {@code placement.publish}
 * @param subject such as {@code placement/p-12}
 */
public record AuditEntry(
        String id,
        Instant at,
        String actor,
        @Nullable String organisation,
        String action,
        String subject,
        boolean refused,
        @Nullable String requestId,
        List<Change> changes) {

    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /**
     * One field before and after.
     *
     * @param personal whether the values say something about a person: then only keyed hashes are kept
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after, boolean personal) {}

    /** The same entry with one more field, unless it did not change. */
    public AuditEntry with(String field, @Nullable Object before, @Nullable Object after) {
        return with(field, before, after, false);
    }

    /** The same for a value that says something about a person. */
    public AuditEntry withPersonal(String field, @Nullable Object before, @Nullable Object after) {
        return with(field, before, after, true);
    }

    private AuditEntry with(String field, @Nullable Object before, @Nullable Object after, boolean personal) {
        if (Objects.equals(before, after)) {
            return this;
        }
        List<Change> more = new ArrayList<>(changes);
        more.add(new Change(field, text(before), text(after), personal));
        return new AuditEntry(id, at, actor, organisation, action, subject, refused, requestId, more);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
