/**
 * Strict, bounded, streaming JSON in, where every fault is collected with its pointer, and stable JSON out.
 *
 * <p>Knows JSON and nothing of matching: what an instance or a result holds is in their {@code document} packages, what
 * a fault is in {@code fault}.
 */
@NullMarked
package org.charterexchange.matching.json;

import org.jspecify.annotations.NullMarked;
