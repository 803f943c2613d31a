/** Tests of {@code org.charterexchange.frontend.signin}. */
@NullMarked
package org.charterexchange.frontend.signin;

import org.jspecify.annotations.NullMarked;
