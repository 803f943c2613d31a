/** Secrets that are never kept in the database, and what is made with them. */
@NullMarked
package org.charterexchange.service.secrets;

import org.jspecify.annotations.NullMarked;
