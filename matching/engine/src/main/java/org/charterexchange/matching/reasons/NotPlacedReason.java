package org.charterexchange.matching.reasons;

import org.charterexchange.matching.eligibility.Reason;

/** Why a candidate was not placed: a reason of section 2 of the specification, or one of the round. */
public enum NotPlacedReason {
    DIRECTION,
    NOT_APPLIED,
    ESSENTIAL_SKILLS,
    STAGE,
    VETTING,
    DATES,
    TRAVEL,
    CONFLICT,
    EXCLUDED,
    /** Every seat went to others. */
    SEATS_TAKEN,
    /** The host takes in as many as it can already. */
    HOST_LIMIT,
    /** As many of the home organisation's people are away as it can spare. */
    RELEASE_LIMIT,
    /** The person linked with this candidate could not be placed. */
    LINK,
    /** There is room, but the round as a whole is better without. */
    BETTER_OVERALL;

    /** The same reason under its name in section 2 of the specification. */
    public static NotPlacedReason of(Reason reason) {
        return valueOf(reason.name());
    }
}
