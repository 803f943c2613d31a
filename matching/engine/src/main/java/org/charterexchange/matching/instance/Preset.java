package org.charterexchange.matching.instance;

/** Policies with names (section 4 of the matching specification). */
public enum Preset {
    BALANCED("balanced"),
    FIRST_CHOICES("first choices"),
    MOST_PLACEMENTS("most placements"),
    MOST_EXCHANGES("most exchanges");

    private final String label;

    Preset(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The preset with the default directions and carbon reference. */
    public Policy policy() {
        return appliedTo(Policy.DEFAULT);
    }

    /** The preset's weights with the directions and the carbon reference of another policy. */
    public Policy appliedTo(Policy other) {
        Policy base = Policy.DEFAULT;
        return new Policy(
                this == MOST_PLACEMENTS ? 20_000 : base.placed(),
                this == FIRST_CHOICES ? 10 : base.preference(),
                base.skills(),
                base.development(),
                base.assessment(),
                base.carbon(),
                this == MOST_EXCHANGES ? 4000 : base.reciprocity(),
                this == MOST_EXCHANGES ? 2000 : base.swap(),
                base.firstSent(),
                base.firstHosted(),
                base.incumbent(),
                other.carbonReferenceKg(),
                other.directions());
    }
}
