/** Idempotency keys: a request that is sent again acts once and is answered as before. */
@NullMarked
package org.charterexchange.service.idempotency;

import org.jspecify.annotations.NullMarked;
