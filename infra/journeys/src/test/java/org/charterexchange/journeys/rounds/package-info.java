/**
 * A round from its plan to the outcome that people read: solved, watched, stopped, and gone on with after the process was
 * killed. Whether a match is right is tested in {@code matching}, not here.
 */
@NullMarked
package org.charterexchange.journeys.rounds;

import org.jspecify.annotations.NullMarked;
