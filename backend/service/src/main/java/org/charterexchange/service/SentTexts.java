package org.charterexchange.service;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Where a text was sent instead of a number or the like, Jackson names it in the message of its exception alone; this keeps
 * it as the exception's value.
 */
final class SentTexts extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
        return deserializer instanceof StdScalarDeserializer<?> ? new Keeping(deserializer) : deserializer;
    }

    private static final class Keeping extends DelegatingDeserializer {

        Keeping(ValueDeserializer<?> scalar) {
            super(scalar);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> scalar) {
            return new Keeping(scalar);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : null;
            try {
                return super.deserialize(parser, context);
            } catch (InvalidFormatException kept) {
                throw kept;
            } catch (MismatchedInputException lost) {
                throw text == null
                        ? lost
                        : InvalidFormatException.from(parser, lost.getOriginalMessage(), text, handledType());
            }
        }
    }
}
