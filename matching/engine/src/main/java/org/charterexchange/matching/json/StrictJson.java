package org.charterexchange.matching.json;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON in one pass and goes on after a fault, so that one reading finds them all.
 *
 * <p>Every reading method looks at the current value, notes a fault and answers null or the fallback where it is not what
 * was asked for. Bounds: 1 GiB, nesting 16, texts 10,000 characters, numbers 40 characters. Text that is not UTF-8 or not
 * JSON ends the reading with a fault of its own.
 */
public final class StrictJson {

    /** Stands for a text that was missing or refused; no text that was read equals it. */
    public static final String UNREADABLE = "\ud800";

    private static final int MOST_DIGITS = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(1L << 30)
                    .maxNestingDepth(16)
                    .maxStringLength(10_000)
                    .maxNameLength(10_000)
                    .maxNumberLength(40)
                    .build())
            .build();

    private final JsonParser parser;
    private final Faults faults;
    private final StringBuilder pointer = new StringBuilder();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    private StrictJson(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * Reads one document to its end.
     *
     * @param in UTF-8; read to the end unless it is not JSON; not closed
     * @param faults takes what is wrong
     * @param reading reads the one value of the document
     * @throws UncheckedIOException if the stream fails
     */
    public static void read(InputStream in, Faults faults, Reading reading) {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new InputStreamReader(in, utf8))) {
            StrictJson json = new StrictJson(parser, faults);
            if (parser.nextToken() == null) {
                faults.add("", "nothing", "a JSON object");
                return;
            }
            reading.read(json);
            if (parser.nextToken() != null) {
                faults.add("", json.shown(), "nothing after the end of the document");
            }
        } catch (JacksonIOException e) {
            faults.add("", text(e), "UTF-8");
        } catch (JacksonException e) {
            faults.add("", broken(e), "well-formed JSON in UTF-8 within the documented bounds");
        }
    }

    private static String text(JacksonIOException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return "bytes that are not UTF-8";
        }
        throw new UncheckedIOException(e.getCause());
    }

    private static String broken(JacksonException e) {
        var where = e.getLocation();
        String place = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": ";
        return place + e.getOriginalMessage();
    }

    /** Reads a value; the one method of a reader of documents. */
    @FunctionalInterface
    public interface Reading {
        void read(StrictJson json);
    }

    /** The pointer to the current value. */
    public String pointer() {
        return pointer.toString();
    }

    /** Notes that the current value is not what was expected, and passes it over. */
    public void refuse(String expected) {
        faults.add(pointer(), shown(), expected);
        parser.skipChildren();
    }

    private String shown() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            default -> parser.getString();
        };
    }

    /** Notes a fault at the current value, which has been read. */
    public void note(String value, String expected) {
        faults.add(pointer(), value, expected);
    }

    /** Refuses anything but this text. */
    public void requireText(String text) {
        if (parser.currentToken() != JsonToken.VALUE_STRING
                || !parser.getString().equals(text)) {
            refuse('"' + text + '"');
        }
    }

    /** An array of texts. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        Items items = items();
        while (items.next()) {
            texts.add(text());
        }
        return texts;
    }

    /** An array of exactly two texts. */
    public List<String> twoTexts() {
        List<String> texts = texts();
        if (texts.size() == 2) {
            return texts;
        }
        note(texts.size() + " ids", "exactly two ids");
        return List.of(UNREADABLE, UNREADABLE);
    }

    /** Enters the current object; an object that is none has no fields. */
    public Members members(Fields fields) {
        return new Members(
                fields,
                parser.currentToken() == JsonToken.START_OBJECT || refused("an object with the fields " + fields));
    }

    /** Enters the current array; an array that is none has no items. */
    public Items items() {
        return new Items(parser.currentToken() == JsonToken.START_ARRAY || refused("an array"));
    }

    private boolean refused(String expected) {
        refuse(expected);
        return false;
    }

    /** A text of Unicode characters, or {@link #UNREADABLE}; equal texts of one document are one object. */
    public String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse("a text");
            return UNREADABLE;
        }
        String text = parser.getString();
        if (!isUnicode(text)) {
            refuse("a text of Unicode characters without lone surrogates");
            return UNREADABLE;
        }
        return shared(text);
    }

    /** The first text read that is equal to this one. */
    public String shared(String text) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** A whole number written without point or exponent. */
    public @Nullable Long whole(long lowest, long highest) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER) {
            long value = parser.getLongValue();
            if (lowest <= value && value <= highest) {
                return value;
            }
        }
        refuse("a whole number from " + lowest + " to " + highest);
        return null;
    }

    /** A whole number of 64 bits, or the fallback where it is none. */
    public long whole(long fallback) {
        Long value = whole(Long.MIN_VALUE, Long.MAX_VALUE);
        return value == null ? fallback : value;
    }

    /** A whole number written without point or exponent, or the fallback where it is none. */
    public int integer(int lowest, int highest, int fallback) {
        Long value = whole(lowest, highest);
        return value == null ? fallback : Math.toIntExact(value);
    }

    /** A number of at most 30 digits before and after the point, or 0 where it is none. */
    public BigDecimal decimal() {
        BigDecimal limit = BigDecimal.TEN.pow(MOST_DIGITS);
        BigDecimal value = decimal(limit.negate(), limit);
        if (value == null || value.scale() > MOST_DIGITS) {
            return BigDecimal.ZERO;
        }
        return value;
    }

    /** A number in a range. */
    public @Nullable BigDecimal decimal(BigDecimal lowest, BigDecimal highest) {
        if (parser.currentToken().isNumeric()) {
            BigDecimal value = new BigDecimal(parser.getString());
            if (value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0) {
                return value;
            }
        }
        refuse("a number from " + lowest.toPlainString() + " to " + highest.toPlainString());
        return null;
    }

    /** True or false, or the fallback where it is neither. */
    public boolean truth(boolean fallback) {
        if (!parser.currentToken().isBoolean()) {
            refuse("true or false");
            return fallback;
        }
        return parser.getBooleanValue();
    }

    /** A date, YYYY-MM-DD. */
    public @Nullable LocalDate date() {
        try {
            if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getStringLength() == 10) {
                return dates.computeIfAbsent(parser.getString(), LocalDate::parse);
            }
        } catch (DateTimeException e) {
            // refused below, with the value
        }
        refuse("a date that exists, YYYY-MM-DD");
        return null;
    }

    /** The constant of this name, or the fallback where it is none. */
    public <E extends Enum<E>> E constant(Class<E> type, E fallback) {
        E constant = constant(type);
        return constant == null ? fallback : constant;
    }

    /** The constant of this name. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        E[] all = type.getEnumConstants();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String name = parser.getString();
            for (E constant : all) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
        }
        refuse("one of " + String.join(", ", Arrays.stream(all).map(Enum::name).toList()));
        return null;
    }

    /** The fields of one object, passed over one by one. */
    public final class Members {

        private final @Nullable Fields fields;
        private final boolean entered;
        private final int parent = pointer.length();
        private final Set<String> entries;
        private long seen;

        private Members(@Nullable Fields fields, boolean entered) {
            this.fields = fields;
            this.entries = fields == null ? new HashSet<>() : Set.of();
            this.entered = entered;
        }

        /**
         * Goes to the next known field; notes unknown, repeated and, at the end, missing ones.
         *
         * @return the field's name, its value being the current one; null at the end
         */
        public @Nullable String next() {
            pointer.setLength(parent);
            while (entered && parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                pointer.append('/').append(escaped(name));
                if (accepts(name)) {
                    return name;
                }
                pointer.setLength(parent);
            }
            if (entered && fields != null) {
                fields.missing(seen).forEach(name -> faults.add(pointer() + "/" + name, "nothing", "a value"));
            }
            return null;
        }

        private static String escaped(String name) {
            return name.indexOf('~') < 0 && name.indexOf('/') < 0
                    ? name
                    : name.replace("~", "~0").replace("/", "~1");
        }

        private boolean acceptsEntry(String name) {
            if (isUnicode(name) && entries.add(name)) {
                return true;
            }
            refuse("each name once, in Unicode characters without lone surrogates");
            return false;
        }

        private boolean accepts(String name) {
            if (fields == null) {
                return acceptsEntry(name);
            }
            Integer number = fields.number(name);
            if (number == null) {
                refuse("no such field here; the fields are " + fields);
                return false;
            }
            if ((seen >> number & 1) == 1) {
                refuse("each field once");
                return false;
            }
            seen |= 1L << number;
            return true;
        }
    }

    /** The items of one array, passed over one by one. */
    public final class Items {

        private final boolean entered;
        private final int parent = pointer.length();
        private int index = -1;

        private Items(boolean entered) {
            this.entered = entered;
        }

        /** Goes to the next item, which is then the current value; false at the end. */
        public boolean next() {
            pointer.setLength(parent);
            if (!entered || parser.nextToken() == JsonToken.END_ARRAY) {
                return false;
            }
            index++;
            pointer.append('/').append(index);
            return true;
        }

        /** The position of the current item, from 0. */
        public int index() {
            return index;
        }
    }

    /** Enters the current object whose field names are data; repeated names are refused. */
    public Members entries() {
        return new Members(null, parser.currentToken() == JsonToken.START_OBJECT || refused("an object"));
    }
}
