package org.charterexchange.contract.rounds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the solver.
 *
 * @param number counts the runs of a round from 1
 * @param history how points and bound came to be, oldest first, at most 200 entries
 * @param measures once there is a result; a stopped run has one too
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
        @Nullable RunMeasures measures,
        @Nullable String failure,
        long version) {}
