package org.charterexchange.matching.solver.settings;

/**
 * Moves of a few candidates: ejection chains and what OptaPlanner draws of them.
 *
 * @param chain how a chain is built
 * @param kinds how often each kind of move is drawn
 * @param shapes how each kind is drawn
 */
public record MoveSettings(Chain chain, Kinds kinds, Shapes shapes) {

    /**
     * How an ejection chain is built.
     *
     * @param mostChanges single changes of one move at most, after which it takes itself back
     * @param options of a displaced candidate's best pairs that are looked at
     * @param tries to draw somebody who may be displaced from a placement
     * @param organisationTries the same for an organisation, of whose candidates and placements fewer matter
     * @param noise by which share, at most, the gain of displacing somebody else is taken for more or less than it is, so
     *     that chains differ
     * @param linkDepth how many displaced candidates in a row are seated elsewhere to keep a link
     */
    public record Chain(int mostChanges, int options, int tries, int organisationTries, double noise, int linkDepth) {

        /** Changes that are kept free for what one more displacement may need. */
        public int reserve() {
            return mostChanges / 8;
        }
    }

    /**
     * How often each kind of move is drawn; unmatching a candidate takes the rest.
     *
     * @param seatCandidate per cent of the moves that seat a candidate by an ejection chain
     * @param fillSeat per cent that fill a free seat
     * @param closeSwap per cent that return a move by one the other way
     */
    public record Kinds(int seatCandidate, int fillSeat, int closeSwap) {}

    /**
     * How each kind is drawn.
     *
     * @param depth how many displaced candidates in a row are seated elsewhere
     * @param nextBest per cent of the draws that pass over a candidate's best pair for the next, and so on
     * @param refill how many seats in a row, left by those who take another, are filled
     * @param refillTries pairs of a seat to be filled that are looked at
     */
    public record Shapes(int depth, int nextBest, int refill, int refillTries) {}
}
