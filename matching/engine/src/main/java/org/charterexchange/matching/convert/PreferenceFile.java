package org.charterexchange.matching.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.language.Argument;

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
        file.end(TextSpan.of(lines.size() + 1, 1, FoundValue.END_OF_FILE));
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
                line.expect(faults, FaultCode.ORDER_ONCE);
            }
            orders.add(order);
        }
    }

    private void metadata(TextSpan line) {
        int colon = line.text().indexOf(':');
        if (!orders.isEmpty()) {
            line.expect(faults, FaultCode.METADATA_FIRST);
        } else if (colon > 0) {
            String key = line.text().substring(1, colon).strip();
            TextSpan value = line.part(colon + 1, line.text().length());
            if (metadata.put(key, value) != null) {
                line.expect(faults, FaultCode.METADATA_ONCE);
            }
        } else {
            line.expect(faults, FaultCode.METADATA);
        }
    }

    /** The metadata are complete. */
    private void begin(TextSpan line) {
        alternatives = number(line, "NUMBER ALTERNATIVES", MOST_ALTERNATIVES);
        String type = metadata.getOrDefault("DATA TYPE", line).text();
        if (metadata.containsKey("DATA TYPE") && !type.equalsIgnoreCase(format.name())) {
            metadata.getOrDefault("DATA TYPE", line)
                    .expect(
                            faults,
                            FaultCode.FORMAT_ASKED_FOR,
                            new Argument.Text(format.name().toLowerCase(Locale.ROOT)));
        }
        alternatives = Math.max(0, alternatives);
        for (int i = 1; i <= alternatives; i++) {
            if (!metadata.containsKey("ALTERNATIVE NAME " + i)) {
                line.expect(faults, FaultCode.METADATA_LINE, new Argument.Text("ALTERNATIVE NAME " + i));
            }
        }
    }

    private int number(TextSpan line, String key, int most) {
        TextSpan value = metadata.get(key);
        if (value == null) {
            line.expect(faults, FaultCode.METADATA_LINE, new Argument.Text(key));
            return -1;
        }
        return value.number(
                faults, 1, most, FaultCode.METADATA_NUMBER, new Argument.Text(key.toLowerCase(Locale.ROOT)));
    }

    private void end(TextSpan end) {
        if (alternatives < 0) {
            end.expect(faults, FaultCode.AT_LEAST_ONE_ORDER);
        } else if (faults.count() == 0) {
            agree(end, "NUMBER VOTERS", voters(), FaultCode.SUM_OF_COUNTS);
            agree(end, "NUMBER UNIQUE ORDERS", orders.size(), FaultCode.ORDERS_COUNTED);
        }
    }

    private void agree(TextSpan end, String key, long counted, FaultCode expected) {
        int told = number(end, key, Integer.MAX_VALUE);
        if (told >= 0 && told != counted) {
            metadata.getOrDefault(key, end).expect(faults, expected, new Argument.Numeral(counted));
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
