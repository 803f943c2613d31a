/** Who the caller is, by membership records, and which routes that opens. */
@NullMarked
package org.charterexchange.service.access;

import org.jspecify.annotations.NullMarked;
