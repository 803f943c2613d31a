/**
 * What the engine answers: matches, reasons, exchanges, ledger, measures and certificate (section 6 of the
 * specification).
 */
@NullMarked
package org.charterexchange.matching.result;

import org.jspecify.annotations.NullMarked;
