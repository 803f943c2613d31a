package org.charterexchange.contract.audit;

/**
 * How far a chain reached.
 *
 * @param chain {@code scheme}, or {@code organisation:} and its id
 * @param length how many entries it had
 * @param hash the hash of the last of them
 */
public record AuditHeadView(String chain, long length, String hash) {}
