/** An OpenID Connect provider for development, on loopback only, with demo users whose passwords are public. */
@NullMarked
package org.charterexchange.standalone.identity;

import org.jspecify.annotations.NullMarked;
