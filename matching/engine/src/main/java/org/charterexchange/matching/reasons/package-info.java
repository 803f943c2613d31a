/** Why a candidate was not placed at a placement. */
@NullMarked
package org.charterexchange.matching.reasons;

import org.jspecify.annotations.NullMarked;
