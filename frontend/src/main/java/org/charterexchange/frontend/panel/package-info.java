/**
 * What a host's panel does: it reads who applies for a placement, under blind scoring by a pseudonym, and scores them.
 * The placement itself is in {@code coordinator}.
 */
@NullMarked
package org.charterexchange.frontend.panel;

import org.jspecify.annotations.NullMarked;
