/** Candidates' ranked choices of placements, endorsed by the home organisation. */
@NullMarked
package org.charterexchange.contract.applications;

import org.jspecify.annotations.NullMarked;
