/**
 * The page that says what went wrong and what to do, for whatever no form shows by itself: not found, not allowed, too many
 * requests, the API or the identity provider away. What is wrong with a form is in {@code forms}.
 */
@NullMarked
package org.charterexchange.frontend.errors;

import org.jspecify.annotations.NullMarked;
