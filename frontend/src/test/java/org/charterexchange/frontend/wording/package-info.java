/** Proofs of the words. */
@NullMarked
package org.charterexchange.frontend.wording;

import org.jspecify.annotations.NullMarked;
