/** Strict, bounded, streaming JSON in, where every fault is collected with its pointer, and stable JSON out. */
@NullMarked
package org.charterexchange.matching.json;

import org.jspecify.annotations.NullMarked;
