/** An instance compiled to dense numbers: eligible pairs, their values, limits and weights. */
@NullMarked
package org.charterexchange.matching.problem;

import org.jspecify.annotations.NullMarked;
