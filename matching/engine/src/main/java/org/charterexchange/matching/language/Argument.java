package org.charterexchange.matching.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a phrase speaks about. */
public sealed interface Argument
        permits Argument.Numeral,
                Argument.Day,
                Argument.Text,
                Argument.Texts,
                Argument.Phrases,
                Argument.Clauses,
                Phrase {

    /** The kinds of arguments. */
    enum Kind {
        NUMBER,
        DAY,
        TEXT,
        TEXTS,
        PHRASE,
        PHRASES,
        CLAUSES,
        /** Whatever it is; no argument is of this kind, but a code may take one of any. */
        ANY;

        boolean takes(Kind given) {
            return this == ANY || this == given;
        }
    }

    /** Which kind this is. */
    Kind kind();

    /** A number. */
    record Numeral(BigDecimal value) implements Argument {

        public Numeral(long value) {
            this(BigDecimal.valueOf(value));
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** A calendar day. */
    record Day(LocalDate value) implements Argument {

        @Override
        public Kind kind() {
            return Kind.DAY;
        }
    }

    /** What is the same in every language: a name, an id, a field of a document, a constant, what somebody wrote. */
    record Text(String value) implements Argument {

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** Several texts, in the order in which they are to be told. */
    record Texts(List<String> values) implements Argument {

        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public Kind kind() {
            return Kind.TEXTS;
        }
    }

    /** Several phrases of a few words each, in the order in which they are to be told. */
    record Phrases(List<Phrase> values) implements Argument {

        public Phrases {
            values = List.copyOf(values);
        }

        @Override
        public Kind kind() {
            return Kind.PHRASES;
        }
    }

    /** Several texts or phrases that may be as long as half a sentence, in the order in which they are to be told. */
    record Clauses(List<Argument> values) implements Argument {

        public Clauses {
            values = List.copyOf(values);
        }

        @Override
        public Kind kind() {
            return Kind.CLAUSES;
        }
    }
}
