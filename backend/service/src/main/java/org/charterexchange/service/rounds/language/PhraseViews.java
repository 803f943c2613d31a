package org.charterexchange.service.rounds.language;

import java.util.List;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.arguments.Phrase;

/**
 * What the engine says, as the API answers it: codes with arguments. Its kinds of arguments and those of the contract are
 * the same but for their names.
 */
public final class PhraseViews {

    private PhraseViews() {}

    /** Each sentence as a code with arguments. */
    public static List<Phrase> of(List<org.charterexchange.matching.language.Phrase> sentences) {
        return sentences.stream().map(PhraseViews::of).toList();
    }

    /** A phrase as a code with arguments; its code is that of the engine's family and its own, such as {@code reason.stage}. */
    public static Phrase of(org.charterexchange.matching.language.Phrase phrase) {
        return new Phrase(phrase.code().key(), arguments(phrase.arguments()));
    }

    static List<Argument> arguments(List<? extends org.charterexchange.matching.language.Argument> arguments) {
        return arguments.stream().map(PhraseViews::argument).toList();
    }

    private static Argument argument(org.charterexchange.matching.language.Argument argument) {
        if (argument instanceof org.charterexchange.matching.language.Argument.Numeral number) {
            return new Argument.Numeric(number.value());
        }
        if (argument instanceof org.charterexchange.matching.language.Argument.Day day) {
            return new Argument.Day(day.value());
        }
        if (argument instanceof org.charterexchange.matching.language.Argument.Text text) {
            return new Argument.Text(text.value());
        }
        if (argument instanceof org.charterexchange.matching.language.Argument.Texts texts) {
            return new Argument.Names(texts.values());
        }
        if (argument instanceof org.charterexchange.matching.language.Argument.Phrases phrases) {
            return new Argument.Series(arguments(phrases.values()));
        }
        if (argument instanceof org.charterexchange.matching.language.Argument.Clauses clauses) {
            return new Argument.Series(arguments(clauses.values()));
        }
        return of((org.charterexchange.matching.language.Phrase) argument);
    }
}
