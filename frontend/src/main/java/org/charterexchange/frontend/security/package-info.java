/**
 * What guards every page: which pages are public, the tokens of forms, signing out, and the headers of every answer. Whoever
 * adds a public page names its path in {@code SecurityConfiguration}.
 */
@NullMarked
package org.charterexchange.frontend.security;

import org.jspecify.annotations.NullMarked;
