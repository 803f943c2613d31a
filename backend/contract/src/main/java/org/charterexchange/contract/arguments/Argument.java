package org.charterexchange.contract.arguments;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a code is filled with. In JSON it is an object of its {@code kind} and its {@code value}, as in {@code {"kind":
 * "number", "value": 5}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Argument.Numeric.class, name = "number"),
    @JsonSubTypes.Type(value = Argument.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Argument.Moment.class, name = "instant"),
    @JsonSubTypes.Type(value = Argument.Field.class, name = "field"),
    @JsonSubTypes.Type(value = Argument.Names.class, name = "names"),
    @JsonSubTypes.Type(value = Argument.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Argument.Series.class, name = "list"),
    @JsonSubTypes.Type(value = Phrase.class, name = "phrase")
})
public sealed interface Argument
        permits Argument.Numeric,
                Argument.Day,
                Argument.Moment,
                Argument.Field,
                Argument.Names,
                Argument.Series,
                Argument.Text,
                Phrase {

    /** How it reads in this format. */
    String in(ArgumentFormat format);

    /** A number. */
    record Numeric(BigDecimal value) implements Argument {

        @Override
        public String in(ArgumentFormat format) {
            return format.number(value);
        }
    }

    /** A day. */
    record Day(LocalDate value) implements Argument {

        @Override
        public String in(ArgumentFormat format) {
            return format.day(value);
        }
    }

    /** An instant. */
    record Moment(Instant value) implements Argument {

        @Override
        public String in(ArgumentFormat format) {
            return format.instant(value);
        }
    }

    /**
     * Another field of what was sent.
     *
     * @param value its name
     */
    record Field(String value) implements Argument {

        @Override
        public String in(ArgumentFormat format) {
            return format.field(value);
        }
    }

    /**
     * Ids or the names of values, fields or columns, in their order.
     *
     * @param value as the API writes them
     */
    record Names(List<String> value) implements Argument {

        /** Keeps its own list. */
        public Names {
            value = List.copyOf(value);
        }

        @Override
        public String in(ArgumentFormat format) {
            return format.names(value);
        }
    }

    /** Several arguments, in their order. */
    record Series(List<Argument> value) implements Argument {

        /** Keeps its own list. */
        public Series {
            value = List.copyOf(value);
        }

        @Override
        public String in(ArgumentFormat format) {
            return format.series(value);
        }
    }

    /** An id or another text that reads the same everywhere. */
    record Text(String value) implements Argument {

        @Override
        public String in(ArgumentFormat format) {
            return value;
        }
    }
}
