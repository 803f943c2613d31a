package org.charterexchange.contract.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that is not done.
 *
 * @param count how many are not done
 * @param since since when the oldest of them waits; absent where there is none
 * @param stuck whether it waits for so long that somebody who runs the service should look
 */
public record UnfinishedWork(
        WorkKind kind, long count, @Nullable Instant since, boolean stuck) {}
