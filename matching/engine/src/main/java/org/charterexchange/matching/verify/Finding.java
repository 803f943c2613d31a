package org.charterexchange.matching.verify;

import org.charterexchange.matching.verify.statement.Statement;

/**
 * One thing in a result that is not as the specification has it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the result; into the instance where the rule is
 *     {@link Rule#INSTANCE}
 * @param claimed what the file says there
 * @param computed what it should say, as computed from the instance and the matches
 * @param rule which rule says so
 */
public record Finding(String pointer, Statement claimed, Statement computed, Rule rule) {}
