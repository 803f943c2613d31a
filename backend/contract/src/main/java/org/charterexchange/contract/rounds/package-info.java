/** Rounds, runs of the solver and what they found. */
@NullMarked
package org.charterexchange.contract.rounds;

import org.jspecify.annotations.NullMarked;
