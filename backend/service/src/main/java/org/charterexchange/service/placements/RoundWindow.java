package org.charterexchange.service.placements;

/**
 * What a round takes now.
 *
 * @param offersOpen whether placements may be published in it
 * @param applicationsOpen whether applications may be made, endorsed and withdrawn
 * @param assessmentsOpen whether panels may score applicants
 * @param awaitsDecision whether it takes no more applications and nobody has decided on them yet
 */
public record RoundWindow(
        boolean offersOpen, boolean applicationsOpen, boolean assessmentsOpen, boolean awaitsDecision) {}
