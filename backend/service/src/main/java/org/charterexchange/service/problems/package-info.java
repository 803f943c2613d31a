/**
 * Failures as RFC 9457 problems: one enum of types, one writer, one place where exceptions become answers. {@code Faults}
 * collects what a feature finds wrong with what was sent, by the codes of the contract's {@code faults}.
 */
@NullMarked
package org.charterexchange.service.problems;

import org.jspecify.annotations.NullMarked;
