/**
 * Disclosures: an auditor who has to read what a round says about people gives the reason, which is kept in the trail and
 * shown to the programme, and reads it for a day. What needs one is decided in {@code rounds.ReadableRuns}.
 */
@NullMarked
package org.charterexchange.service.rounds.disclosures;

import org.jspecify.annotations.NullMarked;
