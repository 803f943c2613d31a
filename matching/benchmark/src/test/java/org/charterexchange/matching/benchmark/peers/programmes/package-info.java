/** Tests of the solvers that are set in the place of the engine's. */
@NullMarked
package org.charterexchange.matching.benchmark.peers.programmes;

import org.jspecify.annotations.NullMarked;
