package org.charterexchange.service.rounds.language;

import java.util.Locale;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.service.problems.LocalisableFault;

/**
 * A fault that the engine found in an instance. Its words are the engine's, made in both languages when it is found, since
 * whoever answers must not wait for the engine's bundles.
 */
public final class InstanceFault implements LocalisableFault {

    private final FieldFault english;
    private final FieldFault welsh;

    /** What the engine found. */
    public InstanceFault(Fault fault) {
        english = in(Language.ENGLISH, fault);
        welsh = in(Language.WELSH, fault);
    }

    private static FieldFault in(Language language, Fault fault) {
        PhraseRenderer words = PhraseRenderer.in(language);
        return new FieldFault(
                "instance" + fault.pointer(),
                words.render(fault.found()),
                "instance-" + fault.code(),
                PhraseViews.arguments(fault.arguments()),
                words.render(fault.expected()));
    }

    @Override
    public FieldFault in(Locale locale, FaultMessages messages) {
        return Language.of(locale) == Language.WELSH ? welsh : english;
    }
}
