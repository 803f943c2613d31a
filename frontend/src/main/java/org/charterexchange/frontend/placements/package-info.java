/** Placements as everybody sees them. */
@NullMarked
package org.charterexchange.frontend.placements;

import org.jspecify.annotations.NullMarked;
