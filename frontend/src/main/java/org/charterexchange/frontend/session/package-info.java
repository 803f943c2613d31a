/** Who is signed in: sign-in and sign-out at the identity provider, and what the API says the person may do. */
@NullMarked
package org.charterexchange.frontend.session;

import org.jspecify.annotations.NullMarked;
