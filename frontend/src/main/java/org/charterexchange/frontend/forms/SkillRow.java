package org.charterexchange.frontend.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of a form: a skill and its level.
 *
 * @param skill the skill's id; empty in a row that is not filled in
 * @param level 1 to 5; 0 where none is chosen
 */
public record SkillRow(String skill, int level) {
    static final SkillRow BLANK = new SkillRow("", 0);

    static SkillRow of(String skill, String level) {
        return new SkillRow(skill.strip(), level.matches("[1-5]") ? Integer.parseInt(level) : 0);
    }

    /** Returns the rows that are filled in, each skill once, and more blank ones than there were. */
    static List<SkillRow> withMoreBlank(List<SkillRow> rows, int fewest) {
        Set<String> skills = new HashSet<>();
        List<SkillRow> filled = new ArrayList<>(rows.stream()
                .filter(row -> !row.skill().isEmpty() && skills.add(row.skill()))
                .toList());
        filled.addAll(Collections.nCopies(Math.max(fewest, rows.size() - filled.size() + 1), BLANK));
        return filled;
    }
}
