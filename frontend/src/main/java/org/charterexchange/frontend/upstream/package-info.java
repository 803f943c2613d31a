/**
 * The way to the open API, and the only one: typed clients that speak for the signed-in person, in the reader's
 * language, and failures as values to show. A new client of the contract becomes a bean in {@code
 * ClientsConfiguration}.
 */
@NullMarked
package org.charterexchange.frontend.upstream;

import org.jspecify.annotations.NullMarked;
