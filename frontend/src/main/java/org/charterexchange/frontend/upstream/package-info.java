/** The way to the open API: typed clients that speak for the signed-in person, and failures as values to show. */
@NullMarked
package org.charterexchange.frontend.upstream;

import org.jspecify.annotations.NullMarked;
