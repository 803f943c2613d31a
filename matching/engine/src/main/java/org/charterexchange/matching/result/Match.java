package org.charterexchange.matching.result;

import org.charterexchange.matching.problem.PairValueParts;

/**
 * A candidate and a placement.
 *
 * @param candidate the candidate's id
 * @param placement the placement's id
 * @param value the sum of the parts, in points
 * @param parts what makes up the value
 */
public record Match(String candidate, String placement, int value, PairValueParts parts) {}
