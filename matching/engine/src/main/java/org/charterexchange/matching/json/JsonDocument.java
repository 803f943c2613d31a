package org.charterexchange.matching.json;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Parses one document within bounds, and says in a fault why it is no JSON in UTF-8. */
final class JsonDocument {

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

    private JsonDocument() {}

    static void parse(InputStream in, Faults faults, Consumer<JsonParser> reading) {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new InputStreamReader(in, utf8))) {
            reading.accept(parser);
        } catch (JacksonIOException e) {
            faults.add("", notText(e), FaultCode.UTF_8);
        } catch (JacksonException e) {
            faults.add("", notJson(e), FaultCode.WELL_FORMED_JSON);
        }
    }

    private static Phrase notText(JacksonIOException e) {
        if (e.getCause() instanceof CharacterCodingException) {
            return Phrase.of(FoundValue.NOT_UTF_8);
        }
        throw new UncheckedIOException(e.getCause());
    }

    private static Phrase notJson(JacksonException e) {
        var where = e.getLocation();
        Argument message = new Argument.Text(e.getOriginalMessage());
        return where == null
                ? Phrase.of(FoundValue.NOT_JSON, message)
                : Phrase.of(
                        FoundValue.NOT_JSON_AT,
                        new Argument.Numeral(where.getLineNr()),
                        new Argument.Numeral(where.getColumnNr()),
                        message);
    }
}
