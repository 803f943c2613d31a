package org.charterexchange.matching.instance;

import java.util.Collection;

/**
 * A vetting clearance. A higher clearance of the same family satisfies a lower one; families never stand in for each
 * other.
 */
public enum Clearance {
    NPPV1(Family.NON_POLICE_PERSONNEL),
    NPPV2A(Family.NON_POLICE_PERSONNEL),
    NPPV2F(Family.NON_POLICE_PERSONNEL),
    NPPV3(Family.NON_POLICE_PERSONNEL),
    RV(Family.POLICE),
    MV(Family.POLICE),
    BPSS(Family.NATIONAL_SECURITY),
    CTC(Family.NATIONAL_SECURITY),
    SC(Family.NATIONAL_SECURITY),
    DV(Family.NATIONAL_SECURITY);

    private final Family family;

    Clearance(Family family) {
        this.family = family;
    }

    /** Whether somebody who holds this clearance may go where {@code asked} is asked for. */
    public boolean satisfies(Clearance asked) {
        return family == asked.family && compareTo(asked) >= 0;
    }

    /** Whether one of the clearances held satisfies this one. */
    public boolean isSatisfiedBy(Collection<Clearance> held) {
        return held.stream().anyMatch(clearance -> clearance.satisfies(this));
    }

    private enum Family {
        NON_POLICE_PERSONNEL,
        POLICE,
        NATIONAL_SECURITY
    }
}
