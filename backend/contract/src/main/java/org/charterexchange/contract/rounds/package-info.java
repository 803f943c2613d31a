/**
 * Rounds, runs of the solver and what they found: matches, exchanges, ledgers and reasons, as far as each role may read them.
 * The engine's own instances and results are another format, which the service passes on as bytes.
 */
@NullMarked
package org.charterexchange.contract.rounds;

import org.jspecify.annotations.NullMarked;
