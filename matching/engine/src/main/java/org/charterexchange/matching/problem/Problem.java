package org.charterexchange.matching.problem;

import java.util.Objects;

/**
 * An instance compiled to dense numbers, as sections 2 to 4 of the matching specification define it.
 *
 * <p>Organisations, placements and candidates are numbered from 0 in the order of their ids by UTF-8 bytes, so that the
 * order of two numbers is the order of the two ids. Pairs are numbered from 0, candidate by candidate (compressed
 * sparse rows): the pairs of candidate {@code c} are {@code firstPair[c] .. firstPair[c + 1] - 1}, ordered by
 * placement. Every pair is eligible; a pinned candidate has its pinned pair alone. Arrays are shared, not copied:
 * callers must not write to them.
 *
 * @param organisationCount how many organisations there are
 * @param firstPair the first pair of each candidate, and one more entry with the number of pairs
 * @param pairPlacement the placement of each pair
 * @param pairValue the value of each pair in points (section 3 of the specification)
 * @param candidateHome the home organisation of each candidate
 * @param candidatePinned whether the candidate is pinned to its one pair
 * @param candidatePartner the other candidate of the link, or -1
 * @param linkFirst the first candidate of each link, in the order given
 * @param linkSecond the second candidate of each link
 * @param placementHost the host organisation of each placement
 * @param placementSeats the seats of each placement, at least 0
 * @param releaseLimit how many of its people may be away, {@link #UNLIMITED} where there is no limit
 * @param hostLimit how many an organisation can take in, {@link #UNLIMITED} where there is no limit
 * @param sentBefore the ledger carried in
 * @param hostedBefore the ledger carried in
 * @param weights the weights of the terms that span pairs (section 4 of the specification)
 */
public record Problem(
        int organisationCount,
        int[] firstPair,
        int[] pairPlacement,
        int[] pairValue,
        int[] candidateHome,
        boolean[] candidatePinned,
        int[] candidatePartner,
        int[] linkFirst,
        int[] linkSecond,
        int[] placementHost,
        int[] placementSeats,
        int[] releaseLimit,
        int[] hostLimit,
        int[] sentBefore,
        int[] hostedBefore,
        Weights weights) {

    /** Stands for "no limit". */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Problem {
        Objects.requireNonNull(weights, "weights");
        if (firstPair.length != candidateHome.length + 1) {
            throw new IllegalArgumentException("firstPair must have one entry more than there are candidates");
        }
        if (pairPlacement.length != firstPair[firstPair.length - 1] || pairValue.length != pairPlacement.length) {
            throw new IllegalArgumentException("pairPlacement and pairValue must have one entry a pair");
        }
    }

    public int candidateCount() {
        return candidateHome.length;
    }

    public int placementCount() {
        return placementHost.length;
    }

    public int pairCount() {
        return pairPlacement.length;
    }

    public int linkCount() {
        return linkFirst.length;
    }

    /**
     * The weights of the terms that span pairs, in points.
     *
     * @param reciprocity for each move that an organisation's ledger returns
     * @param swap for each direct swap between two organisations
     * @param firstSent for each organisation that sends anybody
     * @param firstHosted for each organisation that hosts anybody
     */
    public record Weights(int reciprocity, int swap, int firstSent, int firstHosted) {}
}
