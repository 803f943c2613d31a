/** Tests of {@code org.charterexchange.frontend.security}. */
@NullMarked
package org.charterexchange.frontend.security;

import org.jspecify.annotations.NullMarked;
