package org.charterexchange.contract.rounds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the solver.
 *
 * @param number counts the runs of a round from 1
 * @param progress for the programme, and for others where they read the measures
 * @param history how points and bound came to be, oldest first, at most 200 entries; none where there is no progress
 * @param hasResult whether there is a result to be read; a stopped run has one too
 * @param measures once there is a result; absent where they would tell of fewer than five people, but for the programme
 * @param failure what went wrong and what to do, where it failed
 */
public record RunView(
        String id,
        String roundId,
        int number,
        RunState state,
        @Nullable Integer seconds,
        @Nullable Long steps,
        long seed,
        String startedBy,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean stopRequested,
        @Nullable RunProgress progress,
        List<RunProgress> history,
        boolean hasResult,
        @Nullable RunMeasures measures,
        @Nullable String failure,
        long version) {}
