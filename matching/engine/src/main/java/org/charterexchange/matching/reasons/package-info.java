/**
 * Why a candidate was not placed at a placement, as a code with arguments that say what was asked for and what there is.
 * {@code NotPlacedReason} has every constant of {@code eligibility.Reason} under the same name, and those that the rest
 * of the matching gives; their words are in the bundles of {@code language}.
 *
 * <p>Results list these for everybody who is not placed, {@code explain} for every better-liked placement of anybody.
 * Which reasons bar a pair is decided in {@code eligibility}.
 */
@NullMarked
package org.charterexchange.matching.reasons;

import org.jspecify.annotations.NullMarked;
