package org.charterexchange.frontend.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/**
 * A row of a form: a skill and its level.
 *
 * @param skill the skill's id; empty in a row that is not filled in
 * @param level 1 to 5; 0 where none is chosen
 */
public record SkillRow(String skill, int level) {
    /** A row to be filled in. */
    public static final SkillRow BLANK = new SkillRow("", 0);

    /** Returns rows for what is known, and as many blank ones. */
    public static List<SkillRow> of(Map<String, Integer> levels, int blank) {
        List<SkillRow> rows = new ArrayList<>();
        levels.forEach((skill, level) -> rows.add(new SkillRow(skill, level)));
        IntStream.range(0, blank).forEach(each -> rows.add(BLANK));
        return rows;
    }

    /** Returns the rows that are filled in, each skill once, and more blank ones than there were. */
    public static List<SkillRow> more(List<SkillRow> rows, int blank) {
        Map<String, Integer> filled = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.skill().isEmpty())
                .forEach(row -> filled.putIfAbsent(row.skill(), row.level()));
        return of(filled, Math.max(blank, rows.size() - filled.size() + 1));
    }

    /** Returns the rows as they were sent, in the fields {@code x-skill} and {@code x-level}. */
    public static List<SkillRow> read(MultiValueMap<String, String> form, String field) {
        List<String> skills = form.getOrDefault(field + "-skill", List.of());
        List<String> levels = form.getOrDefault(field + "-level", List.of());
        return IntStream.range(0, skills.size())
                .mapToObj(index ->
                        new SkillRow(skills.get(index).strip(), index < levels.size() ? level(levels.get(index)) : 0))
                .toList();
    }

    private static int level(String text) {
        return text.matches("[1-5]") ? Integer.parseInt(text) : 0;
    }
}
