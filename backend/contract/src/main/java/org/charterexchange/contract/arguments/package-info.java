/**
 * The typed arguments of a code, from which whoever speaks to a reader makes words, and how they read there.
 *
 * <p>Codes themselves stand with what they are codes of: those of faults in {@code faults}, those of reasons in {@code
 * rounds}. Nothing here knows a language.
 */
@NullMarked
package org.charterexchange.contract.arguments;

import org.jspecify.annotations.NullMarked;
