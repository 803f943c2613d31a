/**
 * Where people begin: the public home, what this is about, and the way on after sign-in, by role. The pages of signing
 * in themselves are in {@code signin}.
 */
@NullMarked
package org.charterexchange.frontend.home;

import org.jspecify.annotations.NullMarked;
