/** Proves that blocking on an event loop fails a test. */
@NullMarked
package org.charterexchange.service.blocking;

import org.jspecify.annotations.NullMarked;
