/**
 * Equality monitoring: voluntary answers that only the person writes, and figures in which nobody can be found. A new question
 * is a constant of {@code EqualityQuestion}.
 */
@NullMarked
package org.charterexchange.contract.equality;

import org.jspecify.annotations.NullMarked;
