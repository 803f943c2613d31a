/**
 * What a leader does: keep the profile, rank placements in a round, submit, take back and follow the applications. What
 * became of them is in {@code outcomes}.
 */
@NullMarked
package org.charterexchange.frontend.leader;

import org.jspecify.annotations.NullMarked;
