/**
 * Who may be matched to what (section 2 of the specification): a reason for each rule that can bar a pair, and how far
 * two places are apart. A new rule of matching begins here; {@code matching/README.md} tells the rest of its way.
 *
 * <p>Rules about one candidate and one placement, and no others: limits and links of a whole matching are kept by
 * {@code problem} and {@code solver}. How a reason is told to people is in {@code reasons}.
 */
@NullMarked
package org.charterexchange.matching.eligibility;

import org.jspecify.annotations.NullMarked;
