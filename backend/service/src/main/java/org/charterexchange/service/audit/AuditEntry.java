package org.charterexchange.service.audit;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    private static final int LONGEST = 500;
    private static final Set<String> UNTOLD = Set.of("id", "version");

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

    /** The same entry of something that was asked for and refused. */
    public AuditEntry asRefused() {
        return new AuditEntry(id, at, actor, organisation, action, subject, true, requestId, changes);
    }

    /** The same entry with one more field, unless it did not change. */
    public AuditEntry with(String field, @Nullable Object before, @Nullable Object after) {
        return with(field, before, after, false);
    }

    /** The same for a value that says something about a person. */
    public AuditEntry withPersonal(String field, @Nullable Object before, @Nullable Object after) {
        return with(field, before, after, true);
    }

    /**
     * The same with every component in which two records differ.
     *
     * @param before absent where the object is new
     * @param personal whether the values say something about a person
     */
    public <R extends Record> AuditEntry withDifferences(@Nullable R before, R after, boolean personal) {
        AuditEntry entry = this;
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            if (!UNTOLD.contains(component.getName())) {
                Object was = before == null ? null : value(component, before);
                entry = entry.with(component.getName(), was, value(component, after), personal);
            }
        }
        return entry;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
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
        if (value == null) {
            return null;
        }
        String text = wellFormed(value.toString());
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Half a surrogate pair has no UTF-8 form: stored and read again it would be another text with another hash. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
