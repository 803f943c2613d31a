package org.charterexchange.matching.solver.settings;

/**
 * The fourth step, large neighbourhood search.
 *
 * @param size how many candidates a neighbourhood has
 * @param reach which of their pairs it has
 * @param selection how they are chosen
 * @param work how much one may take
 * @param firstBasis where its linear programme begins
 * @param patience idle rounds after which neighbourhoods give way to shaking: in a round, as many neighbourhoods as would
 *     cover everybody brought nothing
 * @param boundStep the share of what is left to gain that better prices must have taken away before they lead the search
 */
public record NeighbourhoodSettings(
        Size size, Reach reach, Selection selection, Work work, FirstBasis firstBasis, int patience, double boundStep) {

    /**
     * How many candidates a neighbourhood has.
     *
     * @param smallest to begin with
     * @param growth by which it grows after an idle round, and shrinks where one takes too much work
     */
    public record Size(int smallest, double growth) {}

    /**
     * How many points a pair may be worth less than the best of its candidate; drawn for each neighbourhood.
     *
     * @param narrowest at least
     * @param widest at most
     * @param usualRewards reciprocity and swap weights of the default policy, in points: where rewards are larger, pairs
     *     that are worth less belong to the optimum, and the reach grows with them
     */
    public record Reach(double narrowest, double widest, double usualRewards) {}

    /**
     * How candidates are chosen.
     *
     * @param seeds candidates drawn of whom the one begins who loses most against the prices
     * @param idle beginnings in a row after which a neighbourhood stays smaller than wanted
     */
    public record Selection(int seeds, int idle) {}

    /**
     * How much one may take, in units of work of the branch and bound.
     *
     * @param most after which it is given up
     * @param much above which neighbourhoods count as large: shaking then finds more in the same time than larger ones
     */
    public record Work(long most, long much) {}

    /**
     * Where its linear programme begins.
     *
     * @param heldLoss points of loss that do not keep a pair that was held out of the basis
     * @param noPrice points under which a price counts as none
     * @param lossesPerPoint into how many steps a point of loss is told apart
     */
    public record FirstBasis(double heldLoss, double noPrice, double lossesPerPoint) {}
}
