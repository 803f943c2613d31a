package org.charterexchange.service.skills;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.skills.RankView;
import org.charterexchange.contract.skills.SkillView;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The skills and ranks that everybody shares.
 */
@Component
public class Skills {

    private static final int MOST = 60;

    private final List<SkillView> skills;
    private final List<RankView> ranks;
    private final Map<String, SkillView> byId;

    Skills() {
        this.skills = ReferenceData.skills();
        this.ranks = ReferenceData.ranks();
        this.byId = skills.stream().collect(Collectors.toUnmodifiableMap(SkillView::id, Function.identity()));
    }

    /** Every skill, theme by theme. */
    public List<SkillView> all() {
        return skills;
    }

    /** Whether there is a skill with this id. */
    public boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** Every rank, grade and title. */
    public List<RankView> ranks() {
        return ranks;
    }

    /**
     * Adds a fault for every skill that is not known and every level that is not 1 to 5.
     *
     * @param pointer where the levels stand in the input
     */
    public void check(Faults faults, String pointer, @Nullable Map<String, Integer> levels) {
        faults.require(levels != null, pointer, null, FaultCodes.SKILL_LEVELS);
        if (levels == null) {
            return;
        }
        faults.require(levels.size() <= MOST, pointer, levels.size(), FaultCodes.AT_MOST_SKILLS.with(MOST));
        levels.forEach((skill, level) -> {
            String place = pointer + "/" + skill.replace("~", "~0").replace("/", "~1");
            faults.require(knows(skill), place, skill, FaultCodes.SKILL);
            faults.range(place, level, 1, 5);
        });
    }
}
