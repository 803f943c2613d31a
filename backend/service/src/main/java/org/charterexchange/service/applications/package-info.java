/**
 * Applications: a candidate's ranked choices in a round, endorsed by the home organisation; one document for each candidate
 * and round, called a {@code Ranking}.
 *
 * <p>What can happen to it is {@code ApplicationStep}, what must hold of it {@code RankingChecks}. Whether a round takes
 * applications is asked of {@code placements.RoundWindowGuard}. What happens to rankings when their person moves is {@code
 * RankingMoves}; scores are {@code assessments}.
 */
@NullMarked
package org.charterexchange.service.applications;

import org.jspecify.annotations.NullMarked;
