/** Tests of {@code org.charterexchange.frontend.sessions}. */
@NullMarked
package org.charterexchange.frontend.sessions;

import org.jspecify.annotations.NullMarked;
