package org.charterexchange.contract.privacy;

import org.jspecify.annotations.Nullable;

/**
 * The hold is needed no longer.
 *
 * @param reason why, in words
 */
public record HoldLift(@Nullable String reason) {}
