package org.charterexchange.matching.language;

import java.util.List;
import java.util.Locale;

/**
 * Names something that can be said to people, and the kinds of its arguments; enums implement it. Every language's bundle
 * has the words for every code.
 */
public interface PhraseCode {

    /** Which part of the bundle holds the words, for instance {@code fault}. */
    String family();

    /** The name of the constant. */
    String name();

    /** The kinds of the arguments, in order. */
    List<Argument.Kind> kinds();

    /** A stable name in lower case and hyphens, unique within its family, for instance {@code whole-number}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the words stand in a bundle: family and code with a full stop between them. */
    default String key() {
        return family() + "." + code();
    }
}
