package org.charterexchange.service.rounds.bytes;

/**
 * Stored bytes are not the ones that were hashed when they were stored.
 */
public final class DamagedBytesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedBytesException(StoredBytes wanted, String found) {
        super("The stored bytes " + wanted.key() + " have the SHA-256 " + found + ", expected " + wanted.sha256()
                + ": restore them from a backup");
    }
}
