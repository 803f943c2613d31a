/** Proves that blocking on an event loop fails a test. */
@NullMarked
package org.charterexchange.frontend.blocking;

import org.jspecify.annotations.NullMarked;
