package org.charterexchange.matching.solver.board;

/** The best matching seen on a board; following it costs only what changed since the last best. */
public final class BestMatching {

    private final Board board;
    private final int[] pairs;
    private final int[] dirty;
    private final boolean[] isDirty;
    private int dirtyCount;
    private long points;

    /** Begins with what is on the board. */
    public BestMatching(Board board) {
        this.board = board;
        pairs = board.pairs();
        dirty = new int[pairs.length];
        isDirty = new boolean[pairs.length];
        points = board.points();
    }

    /** The board that is followed. */
    public Board board() {
        return board;
    }

    /** What it is worth. */
    public long points() {
        return points;
    }

    /** The pair of each candidate or -1, to keep. */
    public int[] copy() {
        return pairs.clone();
    }

    /** Notes that a candidate may have changed on the board. */
    public void touch(int candidate) {
        if (!isDirty[candidate]) {
            isDirty[candidate] = true;
            dirty[dirtyCount++] = candidate;
        }
    }

    /** Takes the board over where it is better; returns whether it was. */
    public boolean update() {
        if (board.points() <= points) {
            return false;
        }
        points = board.points();
        for (int k = 0; k < dirtyCount; k++) {
            pairs[dirty[k]] = board.pairOf(dirty[k]);
            isDirty[dirty[k]] = false;
        }
        dirtyCount = 0;
        return true;
    }

    /** Takes the board over where it is better, whatever happened to it before. */
    public void take() {
        for (int c = 0; c < pairs.length; c++) {
            touch(c);
        }
        update();
    }

    /** Brings the board back to the best matching. */
    public void restore() {
        for (int k = 0; k < dirtyCount; k++) {
            int c = dirty[k];
            if (board.pairOf(c) >= 0 && board.pairOf(c) != pairs[c]) {
                board.remove(c);
            }
        }
        for (int k = 0; k < dirtyCount; k++) {
            int c = dirty[k];
            if (pairs[c] >= 0 && board.pairOf(c) < 0) {
                board.add(c, pairs[c]);
            }
            isDirty[c] = false;
        }
        dirtyCount = 0;
    }
}
