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
    PROFILE_GIVEN_AWAY,
    /** A placement they chose was withdrawn by its host. Arguments: its title, its host, the reason given. */
    CHOICE_WITHDRAWN,
    /** A placement they chose has other dates. Arguments: its title, its host. */
    CHOICE_DATES,
    /** A placement they chose is at another place. Arguments: its title, its host. */
    CHOICE_PLACE,
    /** A placement they chose has fewer seats. Arguments: its title, its host. */
    CHOICE_SEATS
}
