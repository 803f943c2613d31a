/**
 * When a search ends, what it tells meanwhile and what it hands back: limits, listener, progress, history and result.
 *
 * <p>Every other package of the search may stand on this one; it knows {@code settings} alone.
 */
@NullMarked
package org.charterexchange.matching.solver.progress;

import org.jspecify.annotations.NullMarked;
