/** The matching programme as a network: everything but direct swaps and links is one minimum-cost circulation. */
@NullMarked
package org.charterexchange.matching.flow;

import org.jspecify.annotations.NullMarked;
