package org.charterexchange.contract.work;

/**
 * What is done apart from the request that asked for it.
 */
public enum WorkKind {
    /** Accepted files. */
    IMPORTS,
    /** Closed rounds whose instance is not frozen yet. */
    CLOSED_ROUNDS,
    /** Runs whose worker has fallen silent. */
    ABANDONED_RUNS,
    /** Published rounds of which not every placement is told yet. */
    PUBLISHED_ROUNDS,
    /** Leaders whose membership or applications have not followed them to another home yet. */
    MOVES,
    /** People who accepted an invitation and are not members yet. */
    ACCEPTED_INVITATIONS,
    /** E-mails that are not sent yet. */
    E_MAILS,
    /** Erasures that have begun. */
    ERASURES
}
