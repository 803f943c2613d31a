package org.charterexchange.matching.verify.json;

import java.util.Comparator;

/** The order of strings by their UTF-8 bytes, which is the order of their code points. */
public final class Utf8Comparator {

    public static final Comparator<String> ORDER = Utf8Comparator::compare;

    private Utf8Comparator() {}

    private static int compare(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean outside = Character.isSurrogate(a);
                return outside == Character.isSurrogate(b) ? Character.compare(a, b) : outside ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
