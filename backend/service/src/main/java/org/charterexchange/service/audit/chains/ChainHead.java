package org.charterexchange.service.audit.chains;

/**
 * How far a chain reaches.
 *
 * @param chain {@code scheme} or {@code organisation:} and its id
 * @param length how many entries it has
 * @param hash the hash of the last
 */
public record ChainHead(String chain, long length, String hash) {}
