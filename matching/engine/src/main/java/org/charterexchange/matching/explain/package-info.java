/** Says in plain words why a candidate has the place they have, or none, and what would have changed it. */
@NullMarked
package org.charterexchange.matching.explain;

import org.jspecify.annotations.NullMarked;
