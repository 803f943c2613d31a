package org.charterexchange.contract.candidates;

/**
 * A leader's move to another home organisation.
 *
 * @param organisationId the new home, a registered organisation other than the present one
 */
public record MoveRequest(String organisationId) {}
