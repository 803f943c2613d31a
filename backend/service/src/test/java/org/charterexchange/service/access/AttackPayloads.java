package org.charterexchange.service.access;

import java.util.List;

/**
 * The payloads of people who mean no good, or whose tools do not. Each text carries a mark by which it is found again wherever it
 * is kept.
 */
final class AttackPayloads {

    /** What a template or an expression language would make of seven times 191919191, which nobody may. */
    static final String EVALUATED = "1343434337";

    private static final List<String> TEXTS = List.of(
            "%s\r\nX-Injected: yes",
            "%s\nSet-Cookie: a=b",
            "%s\u200b\u2060\ufeff",
            "\u202e%s\u2066",
            "%s \ud83d\udc69\u200d\ud83d\udcbb",
            "%s\u0000",
            "%s\ud800",
            "' OR '1'='1' -- %s",
            "\"; return true; // %s",
            "${7*191919191}%s",
            "#{7*191919191}%s",
            "*{T(java.lang.Runtime).getRuntime().exec('%s')}",
            "__${7*191919191}__::%s",
            "{{7*191919191}}%s",
            "../../%s",
            "$where %s",
            "<script>alert('%s')</script>",
            "=cmd|'/c calc'!%s",
            "%s ".repeat(600));

    /** Values of JSON that are no text. */
    private static final List<String> VALUES = List.of(
            "{\"$gt\":\"%s\"}",
            "{\"$ne\":null}",
            "[\"%s\"]",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            "null",
            "true",
            "-1",
            "1.5",
            "1e400",
            "9223372036854775808",
            "11111111111111111111111111111111111111111111111111111111111111111111");

    private AttackPayloads() {}

    /** The texts, with {@code %s} where the mark belongs. */
    static List<String> texts() {
        return TEXTS;
    }

    /** The values of JSON that are no text, likewise. */
    static List<String> values() {
        return VALUES;
    }
}
