package org.charterexchange.matching.fault;

import java.util.List;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;

/** A fault in English, for tests. */
public record EnglishFault(String where, String found, String expected) {

    /** What an exception tells. */
    public static List<EnglishFault> of(RefusedInputException refused) {
        return refused.faults().stream().map(EnglishFault::of).toList();
    }

    private static EnglishFault of(Fault fault) {
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        List<String> parts =
                fault.line().arguments().stream().map(english::render).toList();
        return new EnglishFault(parts.get(0), parts.get(1), parts.get(2));
    }
}
