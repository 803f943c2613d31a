/** Proves that the typed clients say what the API hears. */
@NullMarked
package org.charterexchange.contract;

import org.jspecify.annotations.NullMarked;
