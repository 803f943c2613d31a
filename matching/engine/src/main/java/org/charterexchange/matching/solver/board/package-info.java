/**
 * The matching that is being changed: a board on which pairs are added and removed in constant time with the points kept up
 * to date, the best matching seen on it, and those candidates who are in every matching.
 *
 * <p>Small tools of all steps stand here too: random numbers, sets and groups of numbers. What decides how to change a
 * board does not: see {@code moves}, {@code start} and {@code neighbourhood}.
 */
@NullMarked
package org.charterexchange.matching.solver.board;

import org.jspecify.annotations.NullMarked;
