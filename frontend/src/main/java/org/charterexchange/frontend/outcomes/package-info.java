/**
 * What rounds mean for the leader who reads: the offer or the reasons, and the steps from applying to an agreement.
 * Results as the programme reads them are in {@code rounds}.
 */
@NullMarked
package org.charterexchange.frontend.outcomes;

import org.jspecify.annotations.NullMarked;
