package org.charterexchange.matching.solver.search;

import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.prices.BestBound;
import org.charterexchange.matching.solver.settings.SearchSettings;

/**
 * What the threads of a search have in common.
 *
 * @param index the problem
 * @param mandatory the matching of those alone who must be placed
 * @param bound the lowest bound
 * @param best the best matching that any thread has published
 * @param settings the numbers of the search
 */
record SharedState(
        ProblemIndex index, int[] mandatory, BestBound bound, SharedBestMatching best, SearchSettings settings) {

    /** Another board, which holds those alone who must be placed. */
    Board newBoard() {
        Board board = new Board(index.problem(), index.arcs());
        board.set(mandatory);
        return board;
    }
}
