/** Data in by CSV (RFC 4180, UTF-8, header row) and JSON, checked before anything is kept. */
@NullMarked
package org.charterexchange.contract.imports;

import org.jspecify.annotations.NullMarked;
