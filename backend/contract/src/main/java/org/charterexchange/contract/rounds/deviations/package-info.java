/**
 * What is no longer as a closed round froze it, and what a named person decided about it before publishing.
 */
@NullMarked
package org.charterexchange.contract.rounds.deviations;

import org.jspecify.annotations.NullMarked;
