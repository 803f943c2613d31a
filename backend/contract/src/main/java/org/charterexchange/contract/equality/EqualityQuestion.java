package org.charterexchange.contract.equality;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked for equality monitoring, after the United Kingdom's harmonised standards. Nobody has to answer any of it.
 */
public enum EqualityQuestion {
    AGE("UNDER_25", "FROM_25_TO_34", "FROM_35_TO_44", "FROM_45_TO_54", "FROM_55"),
    SEX("FEMALE", "MALE"),
    ETHNIC_GROUP("ASIAN", "BLACK", "MIXED", "WHITE", "OTHER"),
    DISABILITY("YES", "NO"),
    RELIGION("NONE", "BUDDHIST", "CHRISTIAN", "HINDU", "JEWISH", "MUSLIM", "SIKH", "OTHER"),
    SEXUAL_ORIENTATION("HETEROSEXUAL", "GAY_OR_LESBIAN", "BISEXUAL", "OTHER"),
    CARING("YES", "NO");

    /** The last option of every question. */
    public static final String PREFER_NOT_TO_SAY = "PREFER_NOT_TO_SAY";

    private final String options;

    EqualityQuestion(String... options) {
        this.options = String.join(" ", options);
    }

    /** What can be answered, {@link #PREFER_NOT_TO_SAY} last. */
    public List<String> options() {
        return Stream.concat(Stream.of(options.split(" ")), Stream.of(PREFER_NOT_TO_SAY))
                .toList();
    }
}
