package org.charterexchange.contract.placements;

/**
 * What a host's panel is shown of applicants while it scores them, from the most to the least.
 */
public enum Scoring {
    /** Name, title and home organisation. */
    NAMED,
    /** The home organisation, but neither name nor title. */
    BLIND,
    /** Neither name nor title nor home organisation. */
    BLIND_WITHOUT_HOME;

    /** Whether the panel reads no name, title or anything else that names the person. */
    public boolean hidesName() {
        return this != NAMED;
    }

    /** Whether the panel does not read where the person comes from. */
    public boolean hidesHome() {
        return this == BLIND_WITHOUT_HOME;
    }

    /** Whether this shows something that the other hides. */
    public boolean showsMoreThan(Scoring other) {
        return compareTo(other) < 0;
    }
}
