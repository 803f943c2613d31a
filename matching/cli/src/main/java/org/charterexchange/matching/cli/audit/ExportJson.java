package org.charterexchange.matching.cli.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON of an export: objects, arrays, text, whole numbers and booleans, no name twice. */
final class ExportJson {

    private static final long LARGEST = 1L << 53;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ExportJson() {}

    /** @throws MalformedLineException where the text is anything but one such object */
    static Map<String, Object> object(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedLineException(Code.JSON_OBJECT);
            }
            Map<String, Object> object = object(parser);
            if (parser.nextToken() != null) {
                throw new MalformedLineException(Code.NOTHING_AFTER_THE_OBJECT);
            }
            return object;
        } catch (JacksonException unreadable) {
            throw malformed(unreadable.getLocation());
        }
    }

    /** What is beyond a bound of the parser has no place. */
    private static MalformedLineException malformed(@Nullable TokenStreamLocation where) {
        return where == null
                ? new MalformedLineException(Code.JSON_OBJECT)
                : new MalformedLineException(Code.JSON_OBJECT_UNTIL, where.getColumnNr());
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new MalformedLineException(Code.TEXT_NUMBER_OR_BOOLEAN, parser.getString());
        };
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static long whole(JsonParser parser) {
        boolean small = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        if (!small || Math.abs(parser.getLongValue()) >= LARGEST) {
            throw new MalformedLineException(Code.WHOLE_NUMBER_BELOW, parser.getString());
        }
        return parser.getLongValue();
    }
}
