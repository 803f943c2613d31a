/**
 * Why a candidate was not placed at a placement, as a code with arguments. {@code NotPlacedReason} has every constant of
 * {@code eligibility.Reason} under the same name, and those that the rest of the matching gives; their words are in the
 * bundles of {@code language}.
 */
@NullMarked
package org.charterexchange.matching.reasons;

import org.jspecify.annotations.NullMarked;
