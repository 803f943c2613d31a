/**
 * Other solvers in the place of the engine's {@code exact}: each solves one mixed-integer programme at a time. A further
 * solver goes here; what is measured with it is the business of {@code neighbourhoods}.
 */
@NullMarked
package org.charterexchange.matching.benchmark.peers.programmes;

import org.jspecify.annotations.NullMarked;
