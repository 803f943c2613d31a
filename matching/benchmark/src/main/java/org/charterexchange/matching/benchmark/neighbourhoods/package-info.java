/**
 * Sets other solvers in the place of the engine's {@code exact}: records the programmes of the engine's neighbourhoods and
 * has each solved by everybody in turn. The solvers themselves are in {@code peers.programmes}; whole instances are
 * measured one package up.
 */
@NullMarked
package org.charterexchange.matching.benchmark.neighbourhoods;

import org.jspecify.annotations.NullMarked;
