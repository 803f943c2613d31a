/** Small mixed-integer programmes solved to proven optimality: a bounded dual simplex method inside branch and bound. */
@NullMarked
package org.charterexchange.matching.exact;

import org.jspecify.annotations.NullMarked;
