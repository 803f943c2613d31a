/**
 * What the engine answers: matches, reasons, exchanges, ledger, measures and certificate (section 6 of the
 * specification), and how they are put together from a matching.
 *
 * <p>How a result is written as JSON and read again is in {@code result.document}; what it means for one candidate is
 * in {@code explain}. A new measure goes to {@code Measures} and {@code MeasureTaker}.
 */
@NullMarked
package org.charterexchange.matching.result;

import org.jspecify.annotations.NullMarked;
