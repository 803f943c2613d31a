/** The search: the one place that knows the solver library, and what improves a matching until it is proven or time is up. */
@NullMarked
package org.charterexchange.matching.solver;

import org.jspecify.annotations.NullMarked;
