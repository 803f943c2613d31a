package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.BestMatching;
import org.charterexchange.matching.solver.board.SplitMix64;

/**
 * What a thread of a search has for itself.
 *
 * @param best the best matching that it has seen on its board
 * @param random what it draws by
 * @param budget what it may still do
 */
record Workspace(BestMatching best, SplitMix64 random, Budget budget) {}
