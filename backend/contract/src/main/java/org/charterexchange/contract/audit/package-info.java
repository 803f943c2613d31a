/**
 * What was done, by whom, and the chains of hashes that prove it; exports, and what their verification shows.
 */
@NullMarked
package org.charterexchange.contract.audit;

import org.jspecify.annotations.NullMarked;
