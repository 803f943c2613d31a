package org.charterexchange.frontend.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form and keeps every fault; whether values are allowed is for the API to say. */
public final class FormReader {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private final FormFields fields;
    private final List<FormErrors.Fault> faults = new ArrayList<>();

    FormReader(FormFields fields) {
        this.fields = fields;
    }

    FormErrors errors() {
        return new FormErrors(null, faults);
    }

    /** Returns a text without the white space around it; empty where nothing was written. */
    public String text(String field) {
        return fields.value(field);
    }

    /** Returns a text; absent where nothing was written. */
    public @Nullable String optionalText(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Returns every text of a field, as of choices that are ticked. */
    public Set<String> texts(String field) {
        return new LinkedHashSet<>(fields.values(field));
    }

    /** Returns a whole number; 0 and a fault where there is none. */
    public int number(String field) {
        @Nullable Integer number = optionalNumber(field);
        if (number == null && text(field).isEmpty()) {
            refuse(field, FaultCodes.WHOLE_NUMBER);
        }
        return number == null ? 0 : number;
    }

    /** Returns a whole number; absent where nothing was written. */
    public @Nullable Integer optionalNumber(String field) {
        return number(field, Integer::valueOf);
    }

    /** Returns a whole number that may be long; absent where nothing was written. */
    public @Nullable Long optionalLong(String field) {
        return number(field, Long::valueOf);
    }

    /** Returns a whole number that may be long; 0 and a fault where there is none. */
    public long requiredLong(String field) {
        @Nullable Long number = optionalLong(field);
        if (number == null && text(field).isEmpty()) {
            refuse(field, FaultCodes.WHOLE_NUMBER);
        }
        return number == null ? 0 : number;
    }

    private <N extends Number> @Nullable N number(String field, Function<String, N> parse) {
        String digits = text(field).replace(",", "");
        if (digits.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(digits);
        } catch (NumberFormatException malformed) {
            refuse(field, FaultCodes.WHOLE_NUMBER);
            return null;
        }
    }

    /** Returns a date; the first of all and a fault where there is none. */
    public LocalDate requiredDate(String field) {
        if (text(field).isEmpty()) {
            refuse(field, FaultCodes.TYPED_DATE);
        }
        @Nullable LocalDate date = date(field);
        return date == null ? LocalDate.EPOCH : date;
    }

    /** Returns a date written as {@code 2027-04-02} or {@code 2/4/2027}; absent where nothing was written. */
    public @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            refuse(field, FaultCodes.TYPED_DATE);
            return null;
        }
    }

    /** Returns one of a closed choice; the first with a fault where it is none of them. */
    public <E extends Enum<E>> E choice(String field, Class<E> kind) {
        return allOf(kind).stream()
                .filter(each -> each.name().equals(text(field)))
                .findFirst()
                .orElseGet(() -> {
                    refuse(field, FaultCodes.CHOICE);
                    return allOf(kind).iterator().next();
                });
    }

    /** Returns those of a closed choice that are ticked. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> kind) {
        Set<String> ticked = texts(field);
        Set<E> chosen = EnumSet.noneOf(kind);
        allOf(kind).stream().filter(each -> ticked.contains(each.name())).forEach(chosen::add);
        return chosen;
    }

    /** Returns the rows of skill and level; rows without a skill are left out, a skill without a level is a fault. */
    public Map<String, Integer> levels(String field) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (SkillRow row : fields.rows(field)) {
            if (row.skill().isEmpty()) {
                continue;
            }
            if (row.level() == 0 || levels.containsKey(row.skill())) {
                refuse(field, row.level() == 0 ? FaultCodes.LEVEL_FOR_EVERY_SKILL : FaultCodes.SKILL_ONCE);
            } else {
                levels.put(row.skill(), row.level());
            }
        }
        return levels;
    }

    private void refuse(String field, Expectation expected) {
        faults.add(FormErrors.Fault.of(field, text(field), expected));
    }

    private static <E extends Enum<E>> Set<E> allOf(Class<E> kind) {
        return EnumSet.allOf(kind);
    }
}
