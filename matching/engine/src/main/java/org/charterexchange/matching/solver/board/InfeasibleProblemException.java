package org.charterexchange.matching.solver.board;

/** No matching keeps every pin and link. */
public final class InfeasibleProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int candidate;

    InfeasibleProblemException(int candidate) {
        super("No matching keeps every pin and link: candidate number " + candidate
                + " cannot be placed together with all others who must be");
        this.candidate = candidate;
    }

    /** A candidate who must be placed, being pinned or linked to a pinned one, and cannot. */
    public int candidate() {
        return candidate;
    }
}
