package org.charterexchange.service.rounds.bytes;

/**
 * Stored bytes are not the ones that were hashed when they were stored.
 */
public final class DamagedBytesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String found;
    private final String expected;

    DamagedBytesException(StoredBytes wanted, String found) {
        super("The stored bytes " + wanted.key() + " have the SHA-256 " + found + ", expected " + wanted.sha256());
        this.key = wanted.key();
        this.found = found;
        this.expected = wanted.sha256();
    }

    /** Under which key the bytes are stored. */
    public String key() {
        return key;
    }

    /** The SHA-256 of what is there, hexadecimal. */
    public String found() {
        return found;
    }

    /** The SHA-256 of what was stored, hexadecimal. */
    public String expected() {
        return expected;
    }
}
