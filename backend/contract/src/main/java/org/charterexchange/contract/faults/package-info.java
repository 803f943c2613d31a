/**
 * What is wrong with an input: a place, the value there, and as a code with arguments what was expected.
 *
 * <p>{@code FaultCodes} names every code and its arguments; the words to each stand once in the bundles {@code messages} beside
 * this package, English and Welsh, and {@code FaultMessages} fills them. The API answers with code, arguments and words; pages
 * fill the same words with numbers, days and labels of fields as people read them. A new code is a constant in {@code
 * FaultCodes}, a line in both bundles, and a check that names it. Faults of matching files are another list, the engine's
 * {@code matching.fault}.
 */
@NullMarked
package org.charterexchange.contract.faults;

import org.jspecify.annotations.NullMarked;
