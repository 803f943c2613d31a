package org.charterexchange.contract.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field that changed.
 *
 * @param field its name
 * @param before what it was, a keyed hash ({@code hmac:…}) where it says something about a person; absent where there was
 *     nothing
 * @param after what it is, likewise
 */
public record AuditChange(
        String field, @Nullable String before, @Nullable String after) {}
