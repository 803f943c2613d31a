/** Tests of the comparison of solvers on the programmes of neighbourhoods. */
@NullMarked
package org.charterexchange.matching.benchmark.neighbourhoods;

import org.jspecify.annotations.NullMarked;
