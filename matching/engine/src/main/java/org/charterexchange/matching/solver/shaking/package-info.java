/**
 * The sixth step: shaking, the perturbation of an iterated local search (H. Lourenço, O. Martin, T. Stützle, <em>Iterated
 * local search</em>, 2003), by the noising method (I. Charon, O. Hudry, 1993).
 *
 * <p>It comes where neighbourhoods bring nothing more and the problem is too large to be searched through. What was shaken
 * is improved by {@code neighbourhood} again; whether the outcome is kept is decided in {@code search}.
 */
@NullMarked
package org.charterexchange.matching.solver.shaking;

import org.jspecify.annotations.NullMarked;
