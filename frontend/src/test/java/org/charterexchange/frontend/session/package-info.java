/** Tests of sign-in and of what is public. */
@NullMarked
package org.charterexchange.frontend.session;

import org.jspecify.annotations.NullMarked;
