/**
 * What is wrong with an input: a place, the value there, and as a code with arguments what was expected.
 *
 * <p>{@code FaultCodes} names every code and its arguments; the words to each stand once in the bundles {@code messages} beside
 * this package, English and Welsh, and {@code FaultMessages} fills them. The API answers with code, arguments and words; pages
 * make words of their own from code and arguments. A new code is a constant in {@code FaultCodes} and a line in both bundles.
 */
@NullMarked
package org.charterexchange.contract.faults;

import org.jspecify.annotations.NullMarked;
