package org.charterexchange.contract.privacy;

/**
 * A category of data that the service keeps, each with a purpose and a period; most of them are about people.
 */
public enum DataCategory {
    /** Leaders' profiles. */
    PROFILES,
    /** Who may sign in and do what. */
    MEMBERSHIPS,
    /** Ranked applications. */
    APPLICATIONS,
    /** Rankings that were never handed in; a part of the applications with a period of its own. */
    DRAFTS,
    /** What hosts' panels think of applicants. */
    ASSESSMENTS,
    /** Answers for equality monitoring. */
    EQUALITY_ANSWERS,
    /** Rounds, what was frozen of them, their runs and results. */
    ROUNDS,
    /** What was done by whom. */
    AUDIT_TRAIL,
    /** Files that were brought in, until they are. */
    IMPORTS,
    /** Answers to requests, for those that are sent again. */
    REQUESTS,
    /** What was erased, and what had to be kept. */
    ERASURES,
    /** Whose records must stay for now, and why. */
    LEGAL_HOLDS,
    /** What people were told once. */
    NOTICES,
    /** What organisations offer. */
    PLACEMENTS,
    /** Police forces, companies and other public services. */
    ORGANISATIONS,
    /** What the service keeps about its own work. */
    UPKEEP
}
