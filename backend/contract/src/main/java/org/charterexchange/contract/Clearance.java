package org.charterexchange.contract;

/**
 * Vetting clearances, in three families that never stand in for each other: NPPV1 &lt; NPPV2A &lt; NPPV2F &lt; NPPV3; RV
 * &lt; MV; BPSS &lt; CTC &lt; SC &lt; DV.
 */
public enum Clearance {
    NPPV1,
    NPPV2A,
    NPPV2F,
    NPPV3,
    RV,
    MV,
    BPSS,
    CTC,
    SC,
    DV
}
