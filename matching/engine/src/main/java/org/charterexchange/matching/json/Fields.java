package org.charterexchange.matching.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.language.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an object of one kind may have; at most 64.
 *
 * <p>Written as {@code Fields.of("id", "name", "location?")}: a question mark after the name makes a field optional.
 */
public final class Fields {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> names;
    private final long required;

    private Fields(List<String> declared) {
        long mandatory = 0;
        for (String name : declared) {
            boolean optional = name.endsWith("?");
            if (!optional) {
                mandatory |= 1L << numbers.size();
            }
            numbers.put(optional ? name.substring(0, name.length() - 1) : name, numbers.size());
        }
        this.required = mandatory;
        this.names = List.copyOf(numbers.keySet());
    }

    /** The fields with these names. */
    public static Fields of(String... names) {
        return new Fields(List.of(names));
    }

    /** The number of a field, or null where there is none of this name. */
    @Nullable Integer number(String name) {
        return numbers.get(name);
    }

    /** The required fields that are not among those seen, one bit a number. */
    List<String> missing(long seen) {
        long missing = required & ~seen;
        return missing == 0
                ? List.of()
                : names.stream()
                        .filter(name -> (missing >> names.indexOf(name) & 1) == 1)
                        .toList();
    }

    /** What the fields are called. */
    Argument names() {
        return new Argument.Texts(names);
    }
}
