/** The connection to MongoDB, the clock, the ids and the indexes. */
@NullMarked
package org.charterexchange.service.storage;

import org.jspecify.annotations.NullMarked;
