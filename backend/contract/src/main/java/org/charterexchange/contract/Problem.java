package org.charterexchange.contract;

import java.util.List;
import org.charterexchange.contract.faults.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * A failure as RFC 9457 describes it ({@code application/problem+json}).
 *
 * @param type a stable URI that names the kind of failure
 * @param title the kind of failure in words
 * @param status the HTTP status
 * @param detail what happened this time and what to do
 * @param instance the request it happened to
 * @param requestId what to quote when asking for help
 * @param errors every fault of the input, where the input was at fault
 * @param change the change that came first, where another was based on an older version
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String requestId,
        @Nullable List<FieldFault> errors,
        @Nullable ChangeView change) {

    /** A failure that no other change led to. */
    public Problem(
            String type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable String instance,
            @Nullable String requestId,
            @Nullable List<FieldFault> errors) {
        this(type, title, status, detail, instance, requestId, errors, null);
    }
}
