/**
 * What is no longer as a round froze it, and what was decided about it. The instance stays the truth of its runs; what a
 * deviation means for a match is a named person's to decide before a run is published.
 */
@NullMarked
package org.charterexchange.service.rounds.deviations;

import org.jspecify.annotations.NullMarked;
