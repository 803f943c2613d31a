/** What a leader does: keep the profile, rank placements, follow the applications. */
@NullMarked
package org.charterexchange.frontend.leader;

import org.jspecify.annotations.NullMarked;
