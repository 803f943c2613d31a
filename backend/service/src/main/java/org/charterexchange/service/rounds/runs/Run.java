package org.charterexchange.service.rounds.runs;

import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.service.rounds.bytes.StoredBytes;
import org.charterexchange.service.storage.VersionedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A run of the solver as it is kept: what was asked for, who works on it and what came of it.
 *
 * @param instance what is to be solved
 * @param owner the worker that holds the lease
 * @param epoch counts the leases from 1; whoever holds an older one may not write any more
 * @param leaseUntil when another worker may take it
 * @param silences how many workers have fallen silent over it; one that lets go of it has not
 * @param outcome what was found
 * @param failureReason what went wrong, where it failed
 */
public record Run(
        String id,
        long version,
        String roundId,
        int number,
        RunState state,
        RunOrder order,
        StoredBytes instance,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean stopRequested,
        @Nullable String owner,
        long epoch,
        @Nullable Instant leaseUntil,
        int silences,
        @Nullable Outcome outcome,
        @Nullable RunFailure failureReason)
        implements VersionedDocument {

    /**
     * What was asked for.
     *
     * @param seconds the time limit; absent where there is a step limit
     * @param startedBy the name of the person, or once that is erased the id of their membership
     * @param person the id of their membership
     */
    public record RunOrder(
            @Nullable Integer seconds,
            @Nullable Long steps,
            long seed,
            String startedBy,
            @Nullable String person,
            Instant requestedAt) {

        /** With the id of a membership in place of the person's name. */
        public RunOrder withoutName(String of) {
            return of.equals(person) ? new RunOrder(seconds, steps, seed, of, of, requestedAt) : this;
        }
    }

    /**
     * What was found.
     *
     * @param result the stored bytes of the result
     * @param ledger what each organisation sends and hosts, those that do neither left out
     */
    public record Outcome(StoredBytes result, RunMeasures measures, List<Balance> ledger) {}

    /** What an organisation sends and hosts. */
    public record Balance(String organisation, int sent, int hosted) {}

    /** A run that waits for a worker. */
    public static Run queued(String roundId, int number, RunOrder order, StoredBytes instance) {
        return new Run(
                id(roundId, number),
                1,
                roundId,
                number,
                RunState.QUEUED,
                order,
                instance,
                null,
                null,
                false,
                null,
                0,
                null,
                0,
                null,
                null);
    }

    /** The id of a round's run: it is known before the run is kept, so that no crash can make two of one. */
    public static String id(String roundId, int number) {
        return roundId + "-" + number;
    }

    /** Whether it will not change any more. */
    public boolean hasEnded() {
        return RunLifeCycle.hasEnded(state);
    }

    Run claimedBy(String worker, Instant now, Instant until) {
        return new Run(
                id,
                version + 1,
                roundId,
                number,
                RunLifeCycle.to(RunStep.CLAIM),
                order,
                instance,
                startedAt == null ? now : startedAt,
                null,
                stopRequested,
                worker,
                epoch + 1,
                until,
                owner == null ? silences : silences + 1,
                null,
                null);
    }

    Run withoutName(String person) {
        return new Run(
                id,
                version + 1,
                roundId,
                number,
                state,
                order.withoutName(person),
                instance,
                startedAt,
                endedAt,
                stopRequested,
                owner,
                epoch,
                leaseUntil,
                silences,
                outcome,
                failureReason);
    }

    Run askedToStop() {
        return new Run(
                id,
                version + 1,
                roundId,
                number,
                state,
                order,
                instance,
                startedAt,
                endedAt,
                true,
                owner,
                epoch,
                leaseUntil,
                silences,
                outcome,
                failureReason);
    }

    Run ended(RunStep step, Instant at, @Nullable Outcome found, @Nullable RunFailure failed) {
        return new Run(
                id,
                version + 1,
                roundId,
                number,
                RunLifeCycle.to(step),
                order,
                instance,
                startedAt,
                at,
                stopRequested,
                null,
                epoch,
                null,
                silences,
                found,
                failed);
    }
}
