package org.charterexchange.contract.rounds;

import java.time.Instant;

/**
 * An auditor's reading of what a round says about people.
 *
 * @param by the auditor's name; once that is erased the id of their membership
 * @param reason why they had to
 * @param at from when
 * @param until when it ends
 */
public record DisclosureView(String id, String roundId, String by, String reason, Instant at, Instant until) {}
