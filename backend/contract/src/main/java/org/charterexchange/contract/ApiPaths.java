package org.charterexchange.contract;

/**
 * Where the API lives and the names of its headers.
 */
public final class ApiPaths {

    /** Every path of this version begins with it. */
    public static final String V1 = "/api/v1";

    /** Makes an unsafe request act once however often it is sent (kept for 24 hours). */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The version that a change is based on, as the {@code ETag} of the answer that gave it. */
    public static final String IF_MATCH = "If-Match";

    private ApiPaths() {}
}
