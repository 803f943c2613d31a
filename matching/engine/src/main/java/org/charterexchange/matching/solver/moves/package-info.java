/**
 * Small changes to a board: ejection chains, which seat a candidate, seat elsewhere whom that displaces, and can be taken
 * back (F. Glover, <em>Ejection chains, reference structures and alternating path methods for traveling salesman
 * problems</em>, 1996).
 *
 * <p>First matchings and OptaPlanner's moves are made of them. Changes to many candidates at once are in
 * {@code neighbourhood}.
 */
@NullMarked
package org.charterexchange.matching.solver.moves;

import org.jspecify.annotations.NullMarked;
