package org.charterexchange.matching.json;

/** Java's texts as the code units of UTF-16 that they are. */
final class Utf16 {

    private Utf16() {}

    /** Whether every surrogate has its other half, so that the text is one of Unicode characters. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
