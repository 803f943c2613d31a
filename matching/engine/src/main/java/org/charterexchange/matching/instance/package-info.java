/**
 * What a round is made of: organisations, placements, candidates, what is said about them, and the policy with its
 * weights and presets (section 1 of the specification, {@code matching/specification.md}).
 *
 * <p>Records that hold what was read and decide nothing. How they are read from JSON, checked and written is in {@code
 * instance.document}; who may go where is in {@code eligibility}; what a pair is worth is in {@code problem}. A new
 * field begins here.
 */
@NullMarked
package org.charterexchange.matching.instance;

import org.jspecify.annotations.NullMarked;
