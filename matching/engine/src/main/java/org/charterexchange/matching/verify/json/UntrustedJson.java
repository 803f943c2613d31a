package org.charterexchange.matching.verify.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.verify.statement.Statement;
import org.charterexchange.matching.verify.statement.StatementCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON (RFC 8259) strictly into maps, lists, strings, numbers ({@link Long} or {@link java.math.BigDecimal}),
 * booleans and {@link #NULL}; a field given twice is refused.
 */
public final class UntrustedJson {

    /** Stands for JSON's {@code null}. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;

    private UntrustedJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the stream to its end.
     *
     * @throws UnreadableDocumentException where the stream is no JSON
     */
    public static JsonNode read(InputStream stream) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            if (parser.nextToken() == null) {
                throw unreadable(Statement.of(StatementCode.NOTHING), StatementCode.OBJECT);
            }
            Object value = new UntrustedJson(parser).value();
            if (parser.nextToken() != null) {
                throw unreadable(Statement.of(StatementCode.MORE_AFTER_THE_END), StatementCode.ONE_OBJECT);
            }
            return JsonNode.root(value);
        } catch (JacksonException e) {
            throw unreadable(at(e.getLocation()), StatementCode.JSON);
        }
    }

    /** Where it is no JSON; what is beyond a bound of the parser is nowhere. */
    private static Statement at(@Nullable TokenStreamLocation where) {
        return where == null
                ? Statement.of(StatementCode.BEYOND_BOUNDS)
                : Statement.of(StatementCode.NOT_JSON_AT, where.getLineNr(), where.getColumnNr());
    }

    private static UnreadableDocumentException unreadable(Statement found, StatementCode expected) {
        return new UnreadableDocumentException("", found, Statement.of(expected));
    }

    private Object value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> NULL;
        };
    }

    private Object whole() {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            return parser.getDecimalValue();
        }
        return parser.getLongValue();
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value());
        }
        return fields;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }
}
