/**
 * Rounds from the plan to the published run.
 *
 * <p>{@code Rounds} is what the programme does, {@code RoundLifeCycle} what is possible when, {@code RoundCalendar} what a round
 * takes today. Closing is {@code RoundClosing}, then {@code freezing}; {@code RunOrders} starts and stops runs, which {@code runs}
 * queues and solves; {@code RoundSettlement} takes the round on when its run has ended; {@code RoundPublishing} publishes. Runs and
 * results are read through {@code RunQueries}, which writes nothing. Only this package and those below it know the matching
 * engine.
 */
@NullMarked
package org.charterexchange.service.rounds;

import org.jspecify.annotations.NullMarked;
