/** What a host's panel does: it reads who applies for a placement, and scores them. */
@NullMarked
package org.charterexchange.frontend.panel;

import org.jspecify.annotations.NullMarked;
