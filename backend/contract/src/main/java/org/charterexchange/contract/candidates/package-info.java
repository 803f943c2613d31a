/**
 * A leader's profile as it is written and read, and the client for it. What a leader applies for is in {@code
 * applications}; what is held about the person beside it in {@code privacy} and {@code equality}.
 */
@NullMarked
package org.charterexchange.contract.candidates;

import org.jspecify.annotations.NullMarked;
