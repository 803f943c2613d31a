/** What a host organisation offers. */
@NullMarked
package org.charterexchange.contract.placements;

import org.jspecify.annotations.NullMarked;
