/**
 * Skills by Charter theme, and ranks with their leadership stage: reference data that everybody reads.
 */
@NullMarked
package org.charterexchange.contract.skills;

import org.jspecify.annotations.NullMarked;
