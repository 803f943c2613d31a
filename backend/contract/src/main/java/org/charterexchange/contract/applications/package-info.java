/**
 * Candidates' ranked choices of placements, endorsed by the home organisation. What is chosen is {@code placements}, what panels
 * think of it {@code assessments}.
 */
@NullMarked
package org.charterexchange.contract.applications;

import org.jspecify.annotations.NullMarked;
