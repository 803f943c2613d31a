package org.charterexchange.contract.equality;

import java.util.Map;

/**
 * A person's answers, which replace those before.
 *
 * @param answers one of its options to each question that was answered; none at all takes everything back
 */
public record EqualityRequest(Map<EqualityQuestion, String> answers) {}
