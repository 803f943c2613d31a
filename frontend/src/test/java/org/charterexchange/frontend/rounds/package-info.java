/** Proofs of what the pages of rounds say. */
@NullMarked
package org.charterexchange.frontend.rounds;

import org.jspecify.annotations.NullMarked;
