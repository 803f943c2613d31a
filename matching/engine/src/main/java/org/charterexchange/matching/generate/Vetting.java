package org.charterexchange.matching.generate;

import java.util.ArrayList;
import java.util.List;

/** Clearances held or asked for, as steps on the three ladders that never stand in for each other; 0 is none. */
record Vetting(int nonPolice, int police, int national) {

    static final Vetting NONE = new Vetting(0, 0, 0);

    private static final List<String> NON_POLICE = List.of("NPPV1", "NPPV2A", "NPPV2F", "NPPV3");
    private static final List<String> POLICE = List.of("RV", "MV");
    private static final List<String> NATIONAL = List.of("BPSS", "CTC", "SC", "DV");

    /** What a candidate of the sector holds. */
    static Vetting held(boolean policing, RandomSource random) {
        int national = random.chance(500) ? 1 + random.skewed(4) : 0;
        return policing
                ? new Vetting(0, random.chance(300) ? 2 : 1, national)
                : new Vetting(random.chance(700) ? 1 + random.below(4) : 0, 0, national);
    }

    /** What a placement at a host of the sector asks for. */
    static Vetting asked(boolean policing, RandomSource random) {
        if (policing) {
            return random.chance(400) ? new Vetting(1 + random.skewed(4), 0, 0) : NONE;
        }
        return random.chance(150) ? new Vetting(0, 0, 1 + random.skewed(3)) : NONE;
    }

    boolean satisfies(Vetting needed) {
        return nonPolice >= needed.nonPolice && police >= needed.police && national >= needed.national;
    }

    List<String> clearances() {
        List<String> names = new ArrayList<>();
        addStep(names, NON_POLICE, nonPolice);
        addStep(names, POLICE, police);
        addStep(names, NATIONAL, national);
        return names;
    }

    private static void addStep(List<String> names, List<String> ladder, int step) {
        if (step > 0) {
            names.add(ladder.get(step - 1));
        }
    }
}
