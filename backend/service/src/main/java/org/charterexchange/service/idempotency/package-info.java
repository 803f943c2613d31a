/**
 * Idempotency keys: a request that is sent again acts once and is answered as before.
 *
 * <p>It works as a filter for every route that changes something; a feature does nothing for it but take ids from {@code
 * storage.Ids}, which derive from the key.
 */
@NullMarked
package org.charterexchange.service.idempotency;

import org.jspecify.annotations.NullMarked;
