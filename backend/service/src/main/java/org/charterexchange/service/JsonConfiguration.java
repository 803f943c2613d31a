package org.charterexchange.service;

import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Strict JSON: unknown and doubled fields, other types than those described, depth and length are refused.
 */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    /** A day is a text: not a list of numbers, which Jackson would take too. */
    private static final class WrittenDays extends StdScalarDeserializer<LocalDate> {

        WrittenDays() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? LocalDateDeserializer.INSTANCE.deserialize(parser, context)
                    : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
    }

    private static final int DEPTH = 32;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final long MOST_TOKENS = 2_000_000;

    @Bean
    JsonFactoryBuilderCustomizer boundedJson() {
        return factory -> factory.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(50)
                        .maxNameLength(LONGEST_NAME)
                        .maxTokenCount(MOST_TOKENS)
                        .build());
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return mapper -> mapper.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new WrittenDays()))
                .addModule(new SimpleModule("sent texts").setDeserializerModifier(new SentTexts()))
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }
}
