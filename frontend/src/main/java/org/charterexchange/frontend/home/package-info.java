/** Where people begin: the public home, what this is about, and the way on after sign-in. */
@NullMarked
package org.charterexchange.frontend.home;

import org.jspecify.annotations.NullMarked;
