package org.charterexchange.service;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.arguments.Argument;

/**
 * The arguments of codes in the description of the API: each is one of several kinds, told apart by its {@code kind}.
 */
final class ArgumentSchemas {

    private static final String ARGUMENT = Argument.class.getSimpleName();
    private static final String ARGUMENTS = "arguments";
    private static final String CODE = "code";
    private static final String VALUE = "value";
    private static final String LIST = "list";
    private static final String KIND = Objects.requireNonNull(Argument.class.getAnnotation(JsonTypeInfo.class))
            .property();
    private static final List<JsonSubTypes.Type> KINDS =
            Arrays.asList(Objects.requireNonNull(Argument.class.getAnnotation(JsonSubTypes.class))
                    .value());

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "number",
            "A number",
            "day",
            "A day",
            "instant",
            "An instant",
            "field",
            "Another field of what was sent, by its name",
            "names",
            "Ids or the names of values, fields or columns, in their order, as the API writes them",
            "text",
            "An id or another text that reads the same in every language",
            LIST,
            "Several arguments, in their order",
            "phrase",
            "Something to say that has no words yet: a code, and the arguments that fill it, in their order");

    private ArgumentSchemas() {}

    /** Describes them among the schemas of the document, and lets whatever has arguments refer to the description. */
    static void describe(Components document) {
        Discriminator discriminator = new Discriminator().propertyName(KIND);
        Schema<?> argument =
                new Schema<>().description("What a code is filled with").discriminator(discriminator);
        for (JsonSubTypes.Type kind : KINDS) {
            String name = kind.value().getSimpleName();
            discriminator.mapping(kind.name(), reference(name).get$ref());
            argument.addOneOfItem(reference(name));
            document.getSchemas().computeIfPresent(name, (same, derived) -> ofKind(kind.name(), derived));
        }
        document.addSchemas(ARGUMENT, argument);
        document.getSchemas().values().forEach(ArgumentSchemas::describeCodes);
    }

    /** A schema of its own, with what the derived one has beside that of all arguments. */
    private static Schema<?> ofKind(String kind, Schema<?> derived) {
        ObjectSchema own = new ObjectSchema();
        own.addProperty(KIND, new StringSchema().addEnumItem(kind));
        for (Schema<?> part : derived.getAllOf()) {
            if (part.getProperties() != null) {
                part.getProperties().forEach(own::addProperty);
            }
        }
        if (kind.equals(LIST)) {
            own.addProperty(VALUE, arguments());
        }
        own.setRequired(List.copyOf(Objects.requireNonNull(own.getProperties()).keySet()));
        own.setDescription(DESCRIPTIONS.get(kind));
        return own;
    }

    private static void describeCodes(Schema<?> schema) {
        var properties = schema.getProperties();
        if (properties == null || !properties.containsKey(ARGUMENTS)) {
            return;
        }
        var code = properties.get(CODE);
        if (code != null) {
            code.setDescription("What is said, as a stable name such as whole-number or reason.seats-taken");
            schema.addProperty(ARGUMENTS, arguments().description("What fills the code, in its order"));
        }
    }

    private static Schema<?> arguments() {
        return new ArraySchema().items(reference(ARGUMENT));
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
