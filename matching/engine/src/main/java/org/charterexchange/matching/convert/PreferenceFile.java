package org.charterexchange.matching.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterexchange.matching.fault.Faults;

/**
 * A file of orders as PrefLib's format specification of September 2022 describes them: metadata in lines that begin with
 * {@code #}, then a line for each order.
 */
final class PreferenceFile {

    private static final int MOST_ALTERNATIVES = 100_000;

    private final FileFormat format;
    private final Faults faults;
    private final Map<String, TextSpan> metadata = new TreeMap<>();
    private final List<PreferenceOrder> orders = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int alternatives = -1;

    private PreferenceFile(FileFormat format, Faults faults) {
        this.format = format;
        this.faults = faults;
    }

    /** Reads a file; what is wrong with it is noted. */
    static PreferenceFile read(List<String> lines, FileFormat format, Faults faults) {
        PreferenceFile file = new PreferenceFile(format, faults);
        for (int i = 0; i < lines.size(); i++) {
            file.line(new TextSpan(i + 1, 1, lines.get(i)));
        }
        file.end(new TextSpan(lines.size() + 1, 1, "the end of the file"));
        return file;
    }

    private void line(TextSpan line) {
        if (line.text().isBlank()) {
            return;
        }
        if (line.text().startsWith("#")) {
            metadata(line);
            return;
        }
        if (alternatives < 0) {
            begin(line);
        }
        if (alternatives > 0) {
            PreferenceOrder order = PreferenceOrder.read(line, format, alternatives, faults);
            if (!order.key().isEmpty() && !known.add(order.key())) {
                line.expect(faults, "each order once, with the number of those who submitted it");
            }
            orders.add(order);
        }
    }

    private void metadata(TextSpan line) {
        int colon = line.text().indexOf(':');
        if (!orders.isEmpty()) {
            line.expect(faults, "metadata before the first order only");
        } else if (colon > 0) {
            String key = line.text().substring(1, colon).strip();
            TextSpan value = line.part(colon + 1, line.text().length());
            if (metadata.put(key, value) != null) {
                line.expect(faults, "each metadata once");
            }
        } else {
            line.expect(faults, "a name, a colon and a value, such as # NUMBER VOTERS: 12");
        }
    }

    /** The metadata are complete. */
    private void begin(TextSpan line) {
        alternatives = number(line, "NUMBER ALTERNATIVES", MOST_ALTERNATIVES);
        String type = metadata.getOrDefault("DATA TYPE", line).text();
        if (metadata.containsKey("DATA TYPE") && !type.equalsIgnoreCase(format.name())) {
            metadata.getOrDefault("DATA TYPE", line)
                    .expect(faults, format.name().toLowerCase(Locale.ROOT) + ", the format that was asked for");
        }
        alternatives = Math.max(0, alternatives);
        for (int i = 1; i <= alternatives; i++) {
            if (!metadata.containsKey("ALTERNATIVE NAME " + i)) {
                line.expect(faults, "the line # ALTERNATIVE NAME " + i + ": … before");
            }
        }
    }

    private int number(TextSpan line, String key, int most) {
        TextSpan value = metadata.get(key);
        if (value == null) {
            line.expect(faults, "the line # " + key + ": … before");
            return -1;
        }
        return value.number(faults, 1, most, "the " + key.toLowerCase(Locale.ROOT));
    }

    private void end(TextSpan end) {
        if (alternatives < 0) {
            end.expect(faults, "at least one order");
        } else if (faults.count() == 0) {
            agree(end, "NUMBER VOTERS", voters(), "the sum of the counts, which is ");
            agree(end, "NUMBER UNIQUE ORDERS", orders.size(), "the number of orders, which is ");
        }
    }

    private void agree(TextSpan end, String key, long counted, String what) {
        int told = number(end, key, Integer.MAX_VALUE);
        if (told >= 0 && told != counted) {
            metadata.getOrDefault(key, end).expect(faults, what + counted);
        }
    }

    /** How many submitted an order. */
    long voters() {
        return orders.stream().mapToLong(PreferenceOrder::count).sum();
    }

    List<PreferenceOrder> orders() {
        return orders;
    }

    int alternatives() {
        return alternatives;
    }

    String name(int alternative) {
        TextSpan name = metadata.get("ALTERNATIVE NAME " + alternative);
        return name == null ? "" : name.text();
    }
}
