package org.charterexchange.contract.rounds;

/**
 * Why an auditor has to read what a round says about people.
 *
 * @param reason up to 1000 characters; kept in the audit trail and shown to the programme
 */
public record DisclosureRequest(String reason) {}
