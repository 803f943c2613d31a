/**
 * The fourth step: large neighbourhood search (P. Shaw, <em>Using constraint programming and local search methods to solve
 * vehicle routing problems</em>, 1998). Candidates who compete with one another leave the board, and all their promising
 * pairs become a mixed-integer programme that {@code exact} solves to proven optimality.
 *
 * <p>A first matching and reduced costs come before. Once neighbourhoods bring nothing more, a small problem is searched
 * through ({@code exhaustive}), a large one is shaken.
 */
@NullMarked
package org.charterexchange.matching.solver.neighbourhood;

import org.jspecify.annotations.NullMarked;
