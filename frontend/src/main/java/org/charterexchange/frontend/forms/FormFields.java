package org.charterexchange.frontend.forms;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charterexchange.frontend.forms.FormErrors.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a form as text. Choices to tick are several texts of one field; rows of skill and level are two fields,
 * {@code x-skill} and {@code x-level}; what is inside a field {@code x} is in fields such as {@code x-lowest}.
 *
 * @param texts the texts of each field, as they were typed
 */
record FormFields(MultiValueMap<String, String> texts) {
    static final FormFields NONE = new FormFields(new LinkedMultiValueMap<>());

    private static final String SKILL = "-skill";
    private static final String LEVEL = "-level";
    private static final int BLANK_ROWS = 2;

    FormFields {
        texts = CollectionUtils.unmodifiableMultiValueMap(new LinkedMultiValueMap<>(texts));
    }

    /** Returns a field for each component of a record. */
    static FormFields of(Record values) {
        LinkedMultiValueMap<String, String> texts = new LinkedMultiValueMap<>();
        add(texts, "", values);
        return new FormFields(texts);
    }

    private static void add(MultiValueMap<String, String> texts, String prefix, Record values) {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            String field = prefix + component.getName();
            @Nullable Object value = component(component, values);
            if (value instanceof Map<?, ?> levels) {
                levels.forEach((skill, level) -> addRow(texts, field, text(skill), text(level)));
                IntStream.range(0, BLANK_ROWS).forEach(blank -> addRow(texts, field, "", ""));
            } else if (value instanceof Collection<?> choices) {
                choices.forEach(choice -> texts.add(field, text(choice)));
            } else if (value instanceof Record inside) {
                add(texts, field + "-", inside);
            } else {
                texts.add(field, text(value));
            }
        }
    }

    private static @Nullable Object component(RecordComponent component, Record values) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException notReadable) {
            throw new IllegalArgumentException("the components of a public record, not " + component, notReadable);
        }
    }

    private static void addRow(MultiValueMap<String, String> texts, String field, String skill, String level) {
        texts.add(field + SKILL, skill);
        texts.add(field + LEVEL, level);
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    FormFields with(String field, @Nullable Object value) {
        return ticking(field, List.of(text(value)));
    }

    FormFields ticking(String field, Collection<?> choices) {
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(texts);
        others.put(field, choices.stream().map(FormFields::text).toList());
        return new FormFields(others);
    }

    FormFields and(FormFields more) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(texts);
        all.putAll(more.texts);
        return new FormFields(all);
    }

    boolean has(String field) {
        return texts.containsKey(field);
    }

    String value(String field) {
        @Nullable String text = texts.getFirst(field);
        return text == null ? "" : text.strip();
    }

    List<String> values(String field) {
        return texts.getOrDefault(field, List.of());
    }

    /** Returns the rows of a field; blank ones where it has none. */
    List<SkillRow> rows(String field) {
        List<String> skills = values(field + SKILL);
        List<String> levels = values(field + LEVEL);
        return skills.isEmpty()
                ? List.of(SkillRow.BLANK, SkillRow.BLANK)
                : IntStream.range(0, skills.size())
                        .mapToObj(row -> SkillRow.of(skills.get(row), row < levels.size() ? levels.get(row) : ""))
                        .toList();
    }

    /** Returns the same with more blank rows in every field of rows; those that are filled in come first, each skill once. */
    FormFields withMoreRows() {
        MultiValueMap<String, String> more = new LinkedMultiValueMap<>(texts);
        texts.keySet().stream().filter(name -> name.endsWith(SKILL)).forEach(name -> {
            String field = name.substring(0, name.length() - SKILL.length());
            more.remove(field + SKILL);
            more.remove(field + LEVEL);
            SkillRow.withMoreBlank(rows(field), BLANK_ROWS)
                    .forEach(row -> addRow(more, field, row.skill(), row.level() == 0 ? "" : text(row.level())));
        });
        return new FormFields(more);
    }

    /** Returns what those of the fields say that somebody changed; what is said by more than one text is left open. */
    List<Changed> said(List<String> changed) {
        List<Changed> said = new ArrayList<>();
        for (String field : changed) {
            List<String> values = values(field);
            if (values.size() == 1) {
                said.add(new Changed(field, value(field)));
            } else if (has(field) || texts.keySet().stream().anyMatch(name -> name.startsWith(field + "-"))) {
                said.add(new Changed(field, null));
            }
        }
        return said;
    }
}
