/** Skills by Charter theme, and ranks with their leadership stage. */
@NullMarked
package org.charterexchange.contract.skills;

import org.jspecify.annotations.NullMarked;
