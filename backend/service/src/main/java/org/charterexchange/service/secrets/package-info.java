/**
 * Secrets that are never kept in the database, and what is made with them: keyed hashes, and texts sealed under keys that can
 * be replaced. A feature reads its secret from its own settings, which refuse to be without it.
 */
@NullMarked
package org.charterexchange.service.secrets;

import org.jspecify.annotations.NullMarked;
