package org.charterexchange.contract.access;

/**
 * What a member may do.
 */
public enum Role {
    LEADER,
    COORDINATOR,
    PROGRAMME,
    AUDITOR
}
