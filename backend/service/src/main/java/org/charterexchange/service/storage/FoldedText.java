package org.charterexchange.service.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as people look for it and put it in order: without accents, apostrophes and case, hyphens as spaces. It is kept
 * beside the text, since not every store can compare text in that way.
 */
public final class FoldedText {

    /** The field of a document that holds the folded text it is found by. */
    public static final String FIELD = "folded";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´′]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı", "i", "ħ", "h");
    private static final char BEFORE_ID = '\n';

    private FoldedText() {}

    /** The folded text; folding it again changes nothing. */
    public static String of(String text) {
        String spaced = SPACES.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll(" ");
        String plain = ACCENTS.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.strip();
    }

    /** Where something of this name stands in a list by names; the id decides between those who are called alike. */
    public static String place(String name, String id) {
        return of(name) + BEFORE_ID + id;
    }

    /** The folded name in a place. */
    public static String nameIn(String place) {
        int end = place.indexOf(BEFORE_ID);
        return end < 0 ? place : place.substring(0, end);
    }

    /** The id in a place. */
    public static String idIn(String place) {
        int end = place.indexOf(BEFORE_ID);
        return end < 0 ? "" : place.substring(end + 1);
    }
}
