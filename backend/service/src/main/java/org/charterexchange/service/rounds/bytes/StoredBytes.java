package org.charterexchange.service.rounds.bytes;

/**
 * Where bytes are kept and what proves that they are still the same.
 *
 * @param key names them
 * @param sha256 their SHA-256, hexadecimal
 * @param size how many bytes there are
 */
public record StoredBytes(String key, String sha256, long size) {}
