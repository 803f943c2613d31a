/** Placements: what hosts offer, and its life cycle. */
@NullMarked
package org.charterexchange.service.placements;

import org.jspecify.annotations.NullMarked;
