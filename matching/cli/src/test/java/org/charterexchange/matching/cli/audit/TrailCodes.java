package org.charterexchange.matching.cli.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The codes of what is said of a trail, for the tests of their words. */
public final class TrailCodes {

    private TrailCodes() {}

    /** Each with the number of its arguments. */
    public static Map<? extends Enum<?>, Integer> statements() {
        Map<TrailStatement.Code, Integer> codes = new EnumMap<>(TrailStatement.Code.class);
        for (TrailStatement.Code code : TrailStatement.Code.values()) {
            codes.put(code, code.arguments());
        }
        return codes;
    }

    /** What is checked. */
    public static List<? extends Enum<?>> checks() {
        return List.of(TrailFinding.Check.values());
    }
}
