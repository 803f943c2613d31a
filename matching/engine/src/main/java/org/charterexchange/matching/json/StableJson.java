package org.charterexchange.matching.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON in UTF-8 without insignificant white space, so that the same calls give the same bytes.
 *
 * <p>Fractions are written as the shortest decimal that reads back as the same number, without an exponent.
 */
public final class StableJson implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator out;

    /** Writes to a stream, which is flushed but not closed. */
    public StableJson(OutputStream stream) {
        this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)
                .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    }

    /** An object as item or document. */
    public void object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
    }

    /** An object as field. */
    public void object(String name, Runnable fields) {
        out.writeName(name);
        object(fields);
    }

    /** An array as field. */
    public void array(String name, Runnable items) {
        out.writeName(name);
        array(items);
    }

    /** An array as item. */
    public void array(Runnable items) {
        out.writeStartArray();
        items.run();
        out.writeEndArray();
    }

    /** An array of objects as field. */
    public <T> void list(String name, Collection<T> items, Consumer<T> fields) {
        array(name, () -> items.forEach(item -> object(() -> fields.accept(item))));
    }

    /** An array of texts as field. */
    public void texts(String name, Collection<String> texts) {
        out.writeName(name);
        textsItem(texts);
    }

    /** An array of texts as item. */
    public void textsItem(Collection<String> texts) {
        array(() -> texts.forEach(out::writeString));
    }

    public void text(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    public void truth(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
    }

    public void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    public void number(String name, double value) {
        number(name, BigDecimal.valueOf(value));
    }

    public void number(String name, BigDecimal value) {
        out.writeName(name);
        numberItem(value);
    }

    /** A number as item. */
    public void numberItem(long value) {
        out.writeNumber(value);
    }

    /** A number as item. */
    public void numberItem(BigDecimal value) {
        out.writeNumber(plain(value));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() {
        out.close();
    }
}
