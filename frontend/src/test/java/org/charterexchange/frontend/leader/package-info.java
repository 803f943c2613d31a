/** Tests of the leader's pages. */
@NullMarked
package org.charterexchange.frontend.leader;

import org.jspecify.annotations.NullMarked;
