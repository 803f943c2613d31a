package org.charterexchange.matching.problem;

/** Copies one component out of a problem. */
final class ComponentCopy {

    private final Problem whole;
    private final GroupIndex organisationsOf;
    private final GroupIndex placementsOf;
    private final GroupIndex candidatesOf;
    private final int[] organisations;
    private final int[] placements;
    private final int[] candidates;
    private final int[] links;
    private final int[] firstPair;

    ComponentCopy(
            Problem whole,
            GroupIndex organisationsOf,
            GroupIndex placementsOf,
            GroupIndex candidatesOf,
            GroupIndex linksOf,
            int component) {
        this.whole = whole;
        this.organisationsOf = organisationsOf;
        this.placementsOf = placementsOf;
        this.candidatesOf = candidatesOf;
        organisations = organisationsOf.of(component);
        placements = placementsOf.of(component);
        candidates = candidatesOf.of(component);
        links = linksOf.of(component);
        firstPair = new int[candidates.length + 1];
        for (int c = 0; c < candidates.length; c++) {
            firstPair[c + 1] = firstPair[c] + whole.firstPair()[candidates[c] + 1] - whole.firstPair()[candidates[c]];
        }
    }

    Component component() {
        Problem copy = new Problem(
                organisations.length,
                firstPair,
                renumbered(pairs(whole.pairPlacement()), placementsOf),
                pairs(whole.pairValue()),
                renumbered(chosen(whole.candidateHome(), candidates), organisationsOf),
                pinned(),
                renumbered(chosen(whole.candidatePartner(), candidates), candidatesOf),
                renumbered(chosen(whole.linkFirst(), links), candidatesOf),
                renumbered(chosen(whole.linkSecond(), links), candidatesOf),
                renumbered(chosen(whole.placementHost(), placements), organisationsOf),
                chosen(whole.placementSeats(), placements),
                chosen(whole.releaseLimit(), organisations),
                chosen(whole.hostLimit(), organisations),
                chosen(whole.sentBefore(), organisations),
                chosen(whole.hostedBefore(), organisations),
                whole.weights());
        return new Component(copy, organisations, placements, candidates, links, chosen(whole.firstPair(), candidates));
    }

    private int[] pairs(int[] values) {
        int[] copied = new int[firstPair[candidates.length]];
        for (int c = 0; c < candidates.length; c++) {
            int size = firstPair[c + 1] - firstPair[c];
            System.arraycopy(values, whole.firstPair()[candidates[c]], copied, firstPair[c], size);
        }
        return copied;
    }

    private boolean[] pinned() {
        boolean[] pinned = new boolean[candidates.length];
        for (int c = 0; c < pinned.length; c++) {
            pinned[c] = whole.candidatePinned()[candidates[c]];
        }
        return pinned;
    }

    private static int[] chosen(int[] values, int[] which) {
        int[] chosen = new int[which.length];
        for (int k = 0; k < which.length; k++) {
            chosen[k] = values[which[k]];
        }
        return chosen;
    }

    /** Numbers of the whole as numbers of the component; what is below 0 stays so. */
    private static int[] renumbered(int[] numbers, GroupIndex members) {
        int[] renumbered = new int[numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            renumbered[k] = numbers[k] < 0 ? numbers[k] : members.number[numbers[k]];
        }
        return renumbered;
    }
}
