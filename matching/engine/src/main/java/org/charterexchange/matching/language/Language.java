package org.charterexchange.matching.language;

import java.util.Locale;

/** The languages in which the engine can speak to people. */
public enum Language {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's tag (BCP 47). */
    public String tag() {
        return tag;
    }

    /** Welsh for any kind of Welsh, English for everything else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(WELSH.tag) ? WELSH : ENGLISH;
    }
}
