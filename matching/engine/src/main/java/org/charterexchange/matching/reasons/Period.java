package org.charterexchange.matching.reasons;

import static org.charterexchange.matching.language.Argument.Kind.DAY;

import java.time.LocalDate;
import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.language.PhraseCode;
import org.jspecify.annotations.Nullable;

/** A time in which somebody is available or a placement runs. */
public enum Period implements PhraseCode {
    ANY,
    FROM(DAY),
    TO(DAY),
    FROM_TO(DAY, DAY);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<Argument.Kind> kinds;

    Period(Argument.Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** From the one day to the other, both included; null is no bar. */
    public static Phrase between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? Phrase.of(ANY) : Phrase.of(TO, new Argument.Day(to));
        }
        return to == null
                ? Phrase.of(FROM, new Argument.Day(from))
                : Phrase.of(FROM_TO, new Argument.Day(from), new Argument.Day(to));
    }

    @Override
    public String family() {
        return "period";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return kinds;
    }
}
