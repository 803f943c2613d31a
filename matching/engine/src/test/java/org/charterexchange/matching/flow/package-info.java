/** Proves the circulation against enumeration. */
@NullMarked
package org.charterexchange.matching.flow;

import org.jspecify.annotations.NullMarked;
