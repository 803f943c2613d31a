/**
 * Equality monitoring: answers that only their person reads and writes, kept sealed and apart, and told to others only as
 * figures in which nobody can be found.
 *
 * <p>Nothing else in the service may use this package, nor the contract's: a rule of architecture holds that. A new question
 * is a constant of the contract's {@code EqualityQuestion}.
 */
@NullMarked
package org.charterexchange.service.equality;

import org.jspecify.annotations.NullMarked;
