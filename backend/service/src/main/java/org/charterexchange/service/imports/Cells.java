package org.charterexchange.service.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterexchange.contract.FieldFault;
import org.charterexchange.contract.Location;
import org.charterexchange.contract.imports.RowFault;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, read as what they should be; every cell that is not is a fault of the row.
 *
 * <p>In CSV a list is separated by semicolons, and a skill is joined to its level by a colon, as in {@code
 * risk-assessment:3; data-analysis:2}.
 */
final class Cells {

    private final ImportRow row;
    private final List<RowFault> faults;
    private final Set<String> wrong = new LinkedHashSet<>();

    Cells(ImportRow row, List<RowFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    /** The text of a cell that must hold one; empty, with a fault, where it does not. */
    String required(String column) {
        String text = text(column);
        if (text == null && !wrong.contains(column)) {
            fault(column, null, "a value");
        }
        return text == null ? "" : text;
    }

    @Nullable String text(String column) {
        return read(column, "text", value -> value instanceof String text ? text : null);
    }

    @Nullable Integer integer(String column) {
        return read(column, "a whole number", value -> exact(value).intValueExact());
    }

    @Nullable Boolean flag(String column) {
        return read(column, "true or false", value -> switch (value.toString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        });
    }

    @Nullable LocalDate day(String column) {
        return read(column, "a date such as 2026-11-23", value -> LocalDate.parse(value.toString()));
    }

    /** Both columns or neither. */
    @Nullable Location location() {
        Double latitude = read("latitude", "degrees", value -> exact(value).doubleValue());
        Double longitude = read("longitude", "degrees", value -> exact(value).doubleValue());
        if (latitude != null && longitude != null) {
            return new Location(latitude, longitude);
        }
        if (latitude != null || longitude != null) {
            String missing = latitude == null ? "latitude" : "longitude";
            if (!wrong.contains(missing)) {
                fault(missing, null, "degrees, since the other coordinate is given");
            }
        }
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        return read(
                column,
                "one of " + Arrays.toString(type.getEnumConstants()),
                value -> Enum.valueOf(type, value.toString()));
    }

    <E extends Enum<E>> Set<E> choices(String column, Class<E> type) {
        Set<E> chosen = new LinkedHashSet<>();
        String expected = "a list of " + Arrays.toString(type.getEnumConstants());
        for (String item : list(column)) {
            try {
                chosen.add(Enum.valueOf(type, item));
            } catch (IllegalArgumentException unknown) {
                fault(column, item, expected);
            }
        }
        return chosen;
    }

    List<String> list(String column) {
        List<String> items = read(column, "a list", value -> {
            if (value instanceof List<?> list) {
                return list.stream().allMatch(String.class::isInstance)
                        ? list.stream().map(String.class::cast).toList()
                        : null;
            }
            return value instanceof String text
                    ? Arrays.stream(text.split(";"))
                            .map(String::strip)
                            .filter(item -> !item.isEmpty())
                            .toList()
                    : null;
        });
        return items == null ? List.of() : items;
    }

    /** Skills and levels. */
    Map<String, Integer> levels(String column) {
        Map<String, Integer> levels =
                read(column, "skills and levels such as risk-assessment:3; data-analysis:2", value -> {
                    Map<String, Integer> read = new LinkedHashMap<>();
                    if (value instanceof Map<?, ?> map) {
                        map.forEach((skill, level) ->
                                read.put(skill.toString(), exact(level).intValueExact()));
                        return read;
                    }
                    for (String item : value.toString().split(";")) {
                        String[] parts = item.strip().split(":");
                        if (parts.length != 2
                                || read.put(parts[0].strip(), Integer.valueOf(parts[1].strip())) != null) {
                            return null;
                        }
                    }
                    return read;
                });
        return levels == null ? Map.of() : levels;
    }

    /** Takes over what a feature found wrong, column by column, where the cell could be read at all. */
    void addAll(List<FieldFault> found, Function<String, String> columnOf) {
        for (FieldFault fault : found) {
            String column = columnOf.apply(fault.pointer());
            if (!wrong.contains(column)) {
                faults.add(new RowFault(row.line(), column, fault.value(), fault.expected()));
            }
        }
    }

    private <T> @Nullable T read(String column, String expected, Function<Object, @Nullable T> reader) {
        Object value = row.cells().get(column);
        if (value == null) {
            return null;
        }
        T read = null;
        try {
            read = reader.apply(value);
        } catch (ArithmeticException | IllegalArgumentException | DateTimeParseException unreadable) {
            // told below like everything else that is not what was expected
        }
        if (read == null && wrong.add(column)) {
            fault(column, value, expected);
        }
        return read;
    }

    private void fault(String column, @Nullable Object value, String expected) {
        wrong.add(column);
        FieldFault shortened = Faults.fault(column, value, expected);
        faults.add(new RowFault(row.line(), column, shortened.value(), expected));
    }

    private static BigDecimal exact(@Nullable Object value) {
        if (value instanceof Boolean || value == null || value.toString().length() > 30) {
            throw new NumberFormatException();
        }
        return new BigDecimal(value.toString());
    }
}
