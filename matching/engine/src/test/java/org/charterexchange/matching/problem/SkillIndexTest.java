package org.charterexchange.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillIndexTest {

    private static final int PLACEMENTS = 300;

    @ParameterizedTest
    @CsvSource({"3, 1", "40, 2", "250, 1", "250, 3"})
    void keepsEveryPlacementWhoseSkillsArePresentAndDropsThoseOfOneMissingSkill(int skills, int most) {
        Random random = new Random(31L * skills + most);
        List<Map<String, Integer>> asked = new ArrayList<>();
        SkillIndex index = new SkillIndex();
        for (int p = 0; p < PLACEMENTS; p++) {
            asked.add(drawn(random, skills, random.nextInt(most + 1)));
            index.add(p, asked.get(p));
        }
        index.close(PLACEMENTS);
        for (int candidate = 0; candidate < 50; candidate++) {
            Map<String, Integer> has = drawn(random, skills, 1 + random.nextInt(Math.min(skills, 30)));
            BitSet kept = new BitSet();
            kept.set(0, PLACEMENTS);
            kept.clear(7);
            index.keepReachable(has, kept);
            for (int p = 0; p < PLACEMENTS; p++) {
                boolean reached = has(has, asked.get(p)) && p != 7;
                if (reached || asked.get(p).size() <= 1) {
                    assertThat(kept.get(p)).as("placement %d for %s", p, has).isEqualTo(reached);
                }
            }
        }
    }

    private static Map<String, Integer> drawn(Random random, int skills, int count) {
        Map<String, Integer> drawn = new HashMap<>();
        for (int i = 0; i < count; i++) {
            drawn.put("skill-" + random.nextInt(skills), 1 + random.nextInt(5));
        }
        return drawn;
    }

    private static boolean has(Map<String, Integer> skills, Map<String, Integer> asked) {
        return asked.entrySet().stream().allMatch(one -> skills.getOrDefault(one.getKey(), 0) >= one.getValue());
    }
}
