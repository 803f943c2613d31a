/**
 * What is wrong with an input, as data: where, what stands there, and what was expected as a code with arguments.
 *
 * <p>Whatever reads an input ({@code json}, {@code instance.document}, {@code result.document}, {@code convert}) notes
 * {@link org.charterexchange.matching.fault.Fault}s in {@link org.charterexchange.matching.fault.Faults} and goes on, so that
 * one answer has them all; what is refused then says so with a
 * {@link org.charterexchange.matching.fault.RefusedInputException}. A new fault is a constant of
 * {@link org.charterexchange.matching.fault.FaultCode} and its words in the bundles of {@code language}; how a fault is found
 * is the reader's business and not here.
 */
@NullMarked
package org.charterexchange.matching.fault;

import org.jspecify.annotations.NullMarked;
