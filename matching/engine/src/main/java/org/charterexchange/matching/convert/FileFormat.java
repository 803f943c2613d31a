package org.charterexchange.matching.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms that can be converted. */
public enum FileFormat {
    /** PrefLib, strict orders over all alternatives. */
    SOC,
    /** PrefLib, strict orders over some alternatives. */
    SOI,
    /** PrefLib, orders with ties over all alternatives. */
    TOC,
    /** PrefLib, orders with ties over some alternatives. */
    TOI,
    /** OR-Library, an assignment problem with every cost. */
    ASSIGN,
    /** OR-Library, an assignment problem with the costs of the assignments that are allowed. */
    ASSIGNP;

    /** The format that a file's name promises, as both libraries name their files. */
    public static Optional<FileFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("assignp")) {
            return Optional.of(ASSIGNP);
        }
        if (lower.startsWith("assign")) {
            return Optional.of(ASSIGN);
        }
        return Arrays.stream(values())
                .filter(format ->
                        format.isOrder() && lower.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    boolean isOrder() {
        return this != ASSIGN && this != ASSIGNP;
    }

    boolean allowsTies() {
        return this == TOC || this == TOI;
    }

    boolean wantsAll() {
        return this == SOC || this == TOC;
    }
}
