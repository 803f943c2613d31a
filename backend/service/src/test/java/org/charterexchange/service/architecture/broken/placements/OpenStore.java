package org.charterexchange.service.architecture.broken.placements;

import org.charterexchange.service.architecture.broken.organisations.ClimbingController;

/** A store that everybody can reach, in a circle with the feature below. */
public record OpenStore(ClimbingController below) {}
