/**
 * The verifier's own reading of an instance: its items, who may be matched to what and what a pair is worth (sections 1
 * to 3 of the specification), written a second time from the text.
 *
 * <p>Names what {@code instance}, {@code eligibility} and {@code problem} name, and uses none of it. A new rule about
 * pairs goes to {@code EligibilityRules}, a new weight to {@code Weights} and {@code PairWorth}.
 */
@NullMarked
package org.charterexchange.matching.verify.instance;

import org.jspecify.annotations.NullMarked;
