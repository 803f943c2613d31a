/**
 * Results as documents: written so that equal results give equal bytes, and read again (section 6 of the
 * specification).
 *
 * <p>Whoever reads believes nothing: whether a result is true is for {@code verify} to say. A new field goes to
 * {@code ResultWriter} and to the class that reads its part; what the fields hold is in {@code result}.
 */
@NullMarked
package org.charterexchange.matching.result.document;

import org.jspecify.annotations.NullMarked;
