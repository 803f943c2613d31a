package org.charterexchange.contract.privacy;

/**
 * What becomes of a kind of record when the person asks for erasure.
 */
public enum OnErasure {
    DELETED,
    /** It names people by ids alone, which mean nobody any more once the profile is gone. */
    KEPT_WITHOUT_NAMES,
    /** It holds keyed hashes in place of personal values: once the values are gone nobody can say what they were. */
    KEPT_AS_HASHES,
    /** It must be kept: it proves a decision that somebody took, or what was agreed. */
    KEPT_BY_LAW,
    /** It goes by itself within a day. */
    EXPIRES
}
