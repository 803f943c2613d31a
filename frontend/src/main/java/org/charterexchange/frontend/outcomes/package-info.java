/** What rounds mean for the leader who reads: the offer or the reasons, and where things stand. */
@NullMarked
package org.charterexchange.frontend.outcomes;

import org.jspecify.annotations.NullMarked;
