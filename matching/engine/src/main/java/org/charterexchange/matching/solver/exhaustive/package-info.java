/**
 * The fifth step: a small problem is searched through once neighbourhoods bring nothing more, by branch and bound over every
 * pair that can be part of something better (reduced cost fixing: G. Dantzig, R. Fulkerson, S. Johnson, <em>Solution of a
 * large-scale traveling-salesman problem</em>, 1954).
 *
 * <p>It uses the programmes of {@code neighbourhood}, with everybody in one neighbourhood. Where it completes, the search
 * ends.
 */
@NullMarked
package org.charterexchange.matching.solver.exhaustive;

import org.jspecify.annotations.NullMarked;
