/**
 * What a host organisation offers, as it is written and read, and the client for it. Who applies is in {@code
 * applications}, how hosts score them in {@code assessments}.
 */
@NullMarked
package org.charterexchange.contract.placements;

import org.jspecify.annotations.NullMarked;
