package org.charterexchange.matching.solver.moves;

import org.charterexchange.matching.solver.board.Board;
import org.charterexchange.matching.solver.board.ProblemIndex;
import org.charterexchange.matching.solver.board.SplitMix64;
import org.charterexchange.matching.solver.settings.MoveSettings;

/** Draws the candidate who makes room where a placement, a host limit or a release limit is full. */
final class Displacement {

    private static final int NOBODY = -1;

    private final EjectionChain chain;
    private final Board board;
    private final ProblemIndex index;
    private final SplitMix64 random;
    private final MoveSettings.Chain settings;

    Displacement(EjectionChain chain, ProblemIndex index, SplitMix64 random, MoveSettings.Chain settings) {
        this.chain = chain;
        this.index = index;
        this.random = random;
        this.settings = settings;
        board = chain.board();
    }

    /** Who gives up a seat of a placement, or -1. */
    int fromPlacement(int placement) {
        int count = board.taken(placement);
        for (int k = 0; k < settings.tries() && count > 0; k++) {
            int c = board.holder(placement, random.below(count));
            if (chain.movable(c)) {
                return c;
            }
        }
        return NOBODY;
    }

    /** Whom a host sends back, or -1. */
    int fromHost(int host) {
        for (int k = 0; k < settings.organisationTries(); k++) {
            int placement = index.placementsByHost().draw(host, random);
            if (board.taken(placement) > 0) {
                int c = fromPlacement(placement);
                if (c >= 0) {
                    return c;
                }
            }
        }
        return NOBODY;
    }

    /** Whom an organisation calls home, or -1. */
    int fromHome(int home) {
        for (int k = 0; k < settings.organisationTries(); k++) {
            int c = index.candidatesByHome().draw(home, random);
            if (board.pairOf(c) >= 0 && chain.movable(c)) {
                return c;
            }
        }
        return NOBODY;
    }
}
