package org.charterexchange.contract.assessments;

/**
 * How an applicant's profile meets a placement, by the rules of the matching. Under blind scoring shares are 0, 50 or 100,
 * whichever is nearest, so that many people look the same.
 *
 * @param essentialMet how many of the essential skills the person has at their level or above
 * @param essentialAsked how many there are
 * @param wantedPercent how much of the desirable skills the person has, 0 to 100; 100 where none is asked for
 * @param developmentPercent how much of what the person wants to learn the placement develops, 0 to 100
 * @param stageFits whether the person's stage lies in the band; true where one of them is not given
 * @param datesFit whether the person is available from the first day to the last
 */
public record Fit(
        int essentialMet,
        int essentialAsked,
        int wantedPercent,
        int developmentPercent,
        boolean stageFits,
        boolean datesFit) {}
