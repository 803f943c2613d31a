/** Proves the exact solver against trying everything. */
@NullMarked
package org.charterexchange.matching.exact;

import org.jspecify.annotations.NullMarked;
