package org.charterexchange.service.placements;

/**
 * What a round takes now.
 *
 * @param offersOpen whether placements may be published in it
 * @param applicationsOpen whether applications may be made, endorsed and withdrawn
 */
public record RoundWindow(boolean offersOpen, boolean applicationsOpen) {}
