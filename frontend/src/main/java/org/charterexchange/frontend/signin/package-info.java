/**
 * The way in: the identity providers and their settings, the pages of signing in, how often an address may try, and where
 * people land afterwards. Which pages need it is in {@code security}, how long it holds in {@code sessions}.
 */
@NullMarked
package org.charterexchange.frontend.signin;

import org.jspecify.annotations.NullMarked;
