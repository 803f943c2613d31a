package org.charterexchange.matching.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads JSON in one pass and goes on after a fault, so that one reading finds them all.
 *
 * <p>Every reading method looks at the current value, notes a fault and answers null or the fallback where it is not what
 * was asked for. Bounds: 1 GiB, nesting 16, texts 10,000 characters, numbers 40 characters. Text that is not UTF-8 or not
 * JSON ends the reading with a fault of its own.
 */
public final class StrictJson extends JsonScalars {

    private StrictJson(JsonParser parser, Faults faults) {
        super(parser, faults);
    }

    /**
     * Reads one document to its end.
     *
     * @param in UTF-8; read to the end unless it is not JSON; not closed
     * @param faults takes what is wrong
     * @param reading reads the one value of the document
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static void read(InputStream in, Faults faults, Reading reading) {
        JsonDocument.parse(in, faults, parser -> {
            StrictJson json = new StrictJson(parser, faults);
            if (parser.nextToken() == null) {
                faults.add("", Phrase.of(FoundValue.NOTHING), FaultCode.JSON_OBJECT);
                return;
            }
            reading.read(json);
            if (parser.nextToken() != null) {
                faults.add(new Fault("", json.found(), FaultCode.END_OF_DOCUMENT));
            }
        });
    }

    /** Reads a value; the one method of a reader of documents. */
    @FunctionalInterface
    public interface Reading {
        void read(StrictJson json);
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
        note(Phrase.of(FoundValue.IDS, new Argument.Numeral(texts.size())), FaultCode.TWO_IDS);
        return List.of(UNREADABLE, UNREADABLE);
    }

    /** Enters the current object; an object that is none has no fields. */
    public Members members(Fields fields) {
        return new Members(
                fields,
                parser.currentToken() == JsonToken.START_OBJECT
                        || refused(FaultCode.OBJECT_WITH_FIELDS, fields.names()));
    }

    /** Enters the current array; an array that is none has no items. */
    public Items items() {
        return new Items(parser.currentToken() == JsonToken.START_ARRAY || refused(FaultCode.ARRAY));
    }

    /** Enters the current object whose field names are data; repeated names are refused. */
    public Members entries() {
        return new Members(null, parser.currentToken() == JsonToken.START_OBJECT || refused(FaultCode.OBJECT));
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
                fields.missing(seen)
                        .forEach(name ->
                                faults.add(pointer() + "/" + name, Phrase.of(FoundValue.NOTHING), FaultCode.VALUE));
            }
            return null;
        }

        private static String escaped(String name) {
            return name.indexOf('~') < 0 && name.indexOf('/') < 0
                    ? name
                    : name.replace("~", "~0").replace("/", "~1");
        }

        private boolean acceptsEntry(String name) {
            if (Utf16.isWellFormed(name) && entries.add(name)) {
                return true;
            }
            refuse(FaultCode.NAME_ONCE);
            return false;
        }

        private boolean accepts(String name) {
            if (fields == null) {
                return acceptsEntry(name);
            }
            Integer number = fields.number(name);
            if (number == null) {
                refuse(FaultCode.KNOWN_FIELD, fields.names());
                return false;
            }
            if ((seen >> number & 1) == 1) {
                refuse(FaultCode.FIELD_ONCE);
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
}
