package org.charterexchange.frontend.panel;

import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.rounds.RoundView;

/**
 * A placement and its round.
 *
 * @param takesScores whether the round takes scores today
 */
record PlacementInRound(PlacementView placement, RoundView round, boolean takesScores) {}
