/** What was done, by whom, and the chain of hashes that proves it. */
@NullMarked
package org.charterexchange.contract.audit;

import org.jspecify.annotations.NullMarked;
