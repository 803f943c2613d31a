/**
 * When a search ends, what it tells meanwhile and what it hands back: limits, listener, progress, history and result.
 *
 * <p>Every other package of the search stands on this one; it knows none of them.
 */
@NullMarked
package org.charterexchange.matching.solver.progress;

import org.jspecify.annotations.NullMarked;
