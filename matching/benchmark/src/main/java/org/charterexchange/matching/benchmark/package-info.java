/** Measures the engine beside its peers. */
@NullMarked
package org.charterexchange.matching.benchmark;

import org.jspecify.annotations.NullMarked;
