package org.charterexchange.matching.instance;

import java.util.List;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.PhraseCode;

/** The part of public life an organisation belongs to. */
public enum Sector implements PhraseCode {
    POLICING,
    INDUSTRY,
    PUBLIC_SERVICE;

    @Override
    public String family() {
        return "sector";
    }

    @Override
    public List<Argument.Kind> kinds() {
        return List.of();
    }
}
