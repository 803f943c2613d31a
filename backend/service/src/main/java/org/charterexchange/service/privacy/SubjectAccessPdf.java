package org.charterexchange.service.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.service.time.LondonTime;

/**
 * A copy of what is held about a person, to read and print.
 */
final class SubjectAccessPdf {

    private static final String TITLE = "Everything held about you";

    private SubjectAccessPdf() {}

    static byte[] of(MyDataView data) {
        try (PdfPages sheets = new PdfPages(TITLE)) {
            sheets.write(TITLE, 22, 0);
            sheets.write(data.name(), 14, 0);
            sheets.write("Charter Exchange, read on " + LondonTime.dayAndTime(data.at(), Locale.UK), 10, 0);
            for (MyDataView.Category held : data.held()) {
                write(held, sheets);
            }
            return sheets.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PDF is made in memory", impossible);
        }
    }

    private static void write(MyDataView.Category held, PdfPages sheets) throws IOException {
        sheets.space(14);
        sheets.write(words(held.category()), 15, 0);
        if (held.records().isEmpty()) {
            sheets.write("Nothing is held.", 10, 0);
        }
        int number = 0;
        for (Map<String, Object> record : held.records()) {
            number++;
            sheets.space(6);
            sheets.write(number + " of " + held.records().size(), 10, 0);
            for (Map.Entry<String, Object> field : record.entrySet()) {
                write(field.getKey(), field.getValue(), 12, sheets);
            }
        }
    }

    private static void write(String name, Object value, float indent, PdfPages sheets) throws IOException {
        if (value instanceof Map<?, ?> nested) {
            sheets.write(name + (nested.isEmpty() ? ": none" : ":"), 10, indent);
            for (Map.Entry<?, ?> field : nested.entrySet()) {
                write(String.valueOf(field.getKey()), String.valueOf(field.getValue()), indent + 12, sheets);
            }
        } else if (value instanceof List<?> list) {
            sheets.write(name + ": " + (list.isEmpty() ? "none" : ""), 10, indent);
            for (Object each : list) {
                sheets.write("- " + each, 10, indent + 12);
            }
        } else {
            sheets.write(name + ": " + value, 10, indent);
        }
    }

    private static String words(DataCategory category) {
        String words = category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
