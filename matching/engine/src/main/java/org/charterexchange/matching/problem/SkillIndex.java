package org.charterexchange.matching.problem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Placements by their essential skills.
 *
 * <p>A skill that many placements ask for is a set of placements for each level. One that few ask for is a list, which only
 * those look at who have the skill: so many rare skills cost neither memory nor time for each candidate.
 */
final class SkillIndex {

    private static final int LEVELS = 5;

    /** A set of placements takes one word for so many of them, a list one for each. */
    private static final int PLACEMENTS_A_WORD = 64;

    private final Map<String, List<Asked>> askedBy = new HashMap<>();
    private final Map<String, BitSet[]> needingMoreThan = new HashMap<>();
    private final BitSet needingRareSkills = new BitSet();

    void add(int placement, Map<String, Integer> essentialSkills) {
        essentialSkills.forEach((skill, level) ->
                askedBy.computeIfAbsent(skill, key -> new ArrayList<>()).add(new Asked(placement, level)));
    }

    /** Ends the adding of so many placements. */
    void close(int placements) {
        askedBy.forEach((skill, asked) -> {
            if (asked.size() > placements / PLACEMENTS_A_WORD) {
                needingMoreThan.put(skill, sets(asked));
            }
        });
        askedBy.keySet().removeAll(needingMoreThan.keySet());
        askedBy.values().forEach(asked -> asked.forEach(one -> needingRareSkills.set(one.placement)));
    }

    private static BitSet[] sets(List<Asked> asked) {
        BitSet[] above = new BitSet[LEVELS];
        for (int below = 0; below < LEVELS; below++) {
            above[below] = new BitSet();
        }
        for (Asked one : asked) {
            for (int below = 0; below < one.level; below++) {
                above[below].set(one.placement);
            }
        }
        return above;
    }

    /** Takes out placements that need other skills or higher levels, not necessarily all. */
    void keepReachable(Map<String, Integer> skills, BitSet placements) {
        if (!askedBy.isEmpty()) {
            keepRare(skills, placements);
        }
        needingMoreThan.forEach((skill, above) -> {
            int level = skills.getOrDefault(skill, 0);
            if (level < LEVELS) {
                placements.andNot(above[level]);
            }
        });
    }

    private void keepRare(Map<String, Integer> skills, BitSet placements) {
        BitSet reachable = new BitSet();
        skills.forEach((skill, level) -> askedBy.getOrDefault(skill, List.of()).forEach(one -> {
            if (one.level <= level && placements.get(one.placement)) {
                reachable.set(one.placement);
            }
        }));
        placements.andNot(needingRareSkills);
        placements.or(reachable);
    }

    private record Asked(int placement, int level) {}
}
