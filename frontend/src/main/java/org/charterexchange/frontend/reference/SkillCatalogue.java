package org.charterexchange.frontend.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterexchange.contract.skills.SkillView;

/**
 * The skills that there are.
 *
 * @param skills every skill, by theme and name
 */
public record SkillCatalogue(List<SkillView> skills) {
    /** Sorts and keeps its own list. */
    public SkillCatalogue {
        skills = skills.stream()
                .sorted(Comparator.comparing(SkillView::theme).thenComparing(SkillView::name))
                .toList();
    }

    /** Returns a skill's name; its id where nobody knows it. */
    public String name(String id) {
        return skills.stream()
                .filter(skill -> skill.id().equals(id))
                .map(SkillView::name)
                .findFirst()
                .orElse(id);
    }

    /** Returns skills with their names, the highest level first. */
    public List<SkillLevel> levels(Map<String, Integer> levels) {
        return levels.entrySet().stream()
                .map(entry -> new SkillLevel(name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(SkillLevel::level).reversed().thenComparing(SkillLevel::name))
                .toList();
    }

    /** Returns the skills of each theme. */
    public Map<String, List<SkillView>> byTheme() {
        return skills.stream()
                .collect(Collectors.groupingBy(SkillView::theme, LinkedHashMap::new, Collectors.toList()));
    }
}
