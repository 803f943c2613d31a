/** Proofs of what a leader reads. */
@NullMarked
package org.charterexchange.frontend.outcomes;

import org.jspecify.annotations.NullMarked;
