package org.charterexchange.contract.access;

/**
 * Where an invitation is: open until it is accepted, withdrawn or too old.
 */
public enum InvitationState {
    /** It can be accepted. */
    OPEN,
    /** It is too old to be accepted; sending it again opens it anew. */
    EXPIRED,
    /** Somebody has become a member with it. */
    ACCEPTED,
    /** It was taken back. */
    WITHDRAWN
}
