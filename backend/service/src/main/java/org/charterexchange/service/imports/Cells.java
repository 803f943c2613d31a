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
import org.charterexchange.contract.Location;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, read as what they should be; every cell that is not is a fault of the row.
 *
 * <p>In CSV a list is separated by semicolons, and a skill is joined to its level by a colon, as in {@code
 * risk-assessment:3; data-analysis:2}.
 */
final class Cells {

    private final ImportRow row;
    private final List<CellFault> faults;
    private final Set<String> wrong = new LinkedHashSet<>();

    Cells(ImportRow row, List<CellFault> faults) {
        this.row = row;
        this.faults = faults;
    }

    long line() {
        return row.line();
    }

    /** The text of a cell that must hold one; empty, with a fault, where it does not. */
    String required(String column) {
        String text = text(column);
        if (text == null && !wrong.contains(column)) {
            fault(column, null, FaultCodes.VALUE);
        }
        return text == null ? "" : text;
    }

    @Nullable String text(String column) {
        return read(column, FaultCodes.PLAIN_TEXT, value -> value instanceof String text ? text : null);
    }

    @Nullable Integer integer(String column) {
        return read(column, FaultCodes.WHOLE_NUMBER, value -> exact(value).intValueExact());
    }

    @Nullable Boolean flag(String column) {
        return read(column, FaultCodes.TRUE_OR_FALSE, value -> switch (value.toString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        });
    }

    @Nullable LocalDate day(String column) {
        return read(column, FaultCodes.DATE, value -> LocalDate.parse(value.toString()));
    }

    /** Both columns or neither. */
    @Nullable Location location() {
        Double latitude =
                read("latitude", FaultCodes.DEGREES, value -> exact(value).doubleValue());
        Double longitude =
                read("longitude", FaultCodes.DEGREES, value -> exact(value).doubleValue());
        if (latitude != null && longitude != null) {
            return new Location(latitude, longitude);
        }
        if (latitude != null || longitude != null) {
            String missing = latitude == null ? "latitude" : "longitude";
            if (!wrong.contains(missing)) {
                fault(missing, null, FaultCodes.OTHER_COORDINATE);
            }
        }
        return null;
    }

    <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        return read(
                column,
                FaultCodes.ONE_OF.with(List.of(type.getEnumConstants())),
                value -> Enum.valueOf(type, value.toString()));
    }

    <E extends Enum<E>> Set<E> choices(String column, Class<E> type) {
        Set<E> chosen = new LinkedHashSet<>();
        Expectation expected = FaultCodes.LIST_OF.with(List.of(type.getEnumConstants()));
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
        List<String> items = read(column, FaultCodes.LIST, value -> {
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
        Map<String, Integer> levels = read(column, FaultCodes.SKILLS_AND_LEVELS, value -> {
            Map<String, Integer> read = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((skill, level) ->
                        read.put(skill.toString(), exact(level).intValueExact()));
                return read;
            }
            for (String item : value.toString().split(";")) {
                String[] parts = item.strip().split(":");
                if (parts.length != 2 || read.put(parts[0].strip(), Integer.valueOf(parts[1].strip())) != null) {
                    return null;
                }
            }
            return read;
        });
        return levels == null ? Map.of() : levels;
    }

    /** Takes over what a feature found wrong, column by column, where the cell could be read at all. */
    void addAll(List<Fault> found, Function<String, String> columnOf) {
        for (Fault fault : found) {
            String column = columnOf.apply(fault.pointer());
            if (!wrong.contains(column)) {
                faults.add(CellFault.of(row.line(), column, fault.value(), fault.expected()));
            }
        }
    }

    private <T> @Nullable T read(String column, Expectation expected, Function<Object, @Nullable T> reader) {
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

    private void fault(String column, @Nullable Object value, Expectation expected) {
        wrong.add(column);
        faults.add(CellFault.of(row.line(), column, value, expected));
    }

    private static BigDecimal exact(@Nullable Object value) {
        if (value instanceof Boolean || value == null || value.toString().length() > 30) {
            throw new NumberFormatException();
        }
        return new BigDecimal(value.toString());
    }
}
