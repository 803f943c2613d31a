package org.charterexchange.contract.notices;

/**
 * What somebody is told. Each says what its arguments are, in their order.
 */
public enum NoticeKind {
    /** A profile that was there already is theirs from now on. Argument: what its organisation is called. */
    PROFILE_GAINED,
    /** The profile that was theirs is no longer, since their access has ended. Argument: what its organisation is called. */
    PROFILE_LOST,
    /** The profile that was theirs is somebody else's from now on. Argument: what its organisation is called. */
    PROFILE_GIVEN_AWAY
}
