package org.charterexchange.matching.eligibility;

/**
 * Why a candidate may not go to a placement, in the order in which reasons are reported (section 2 of the
 * specification).
 */
public enum Reason {
    /** Home and host are the same organisation, or the policy does not allow the direction. */
    DIRECTION,
    /** The candidate neither applied nor is open to offers. */
    NOT_APPLIED,
    /** An essential skill's level is above the candidate's. */
    ESSENTIAL_SKILLS,
    /** The candidate's stage lies outside the band. */
    STAGE,
    /** A clearance asked for is not satisfied. */
    VETTING,
    /** The placement starts before the candidate is free or ends after. */
    DATES,
    /** The placement is farther than the candidate will travel. */
    TRAVEL,
    /** A conflict names home and host. */
    CONFLICT,
    /** An exclusion names the pair. */
    EXCLUDED
}
