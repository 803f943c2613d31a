package org.charterexchange.matching.cli.audit;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;

/**
 * The canonical form of RFC 8785 for what {@link ExportJson} reads: names in the order of their UTF-16 code units, no spaces,
 * the shortest escapes, UTF-8.
 */
final class CanonicalJson {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private CanonicalJson() {}

    static String sha256(Map<String, Object> object) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(object)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    /** @throws MalformedLineException where text holds half a surrogate pair, which has no UTF-8 form */
    static byte[] bytes(Map<String, Object> object) {
        StringBuilder text = new StringBuilder();
        write(object, text);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException halfAPair) {
            throw new MalformedLineException(Code.NO_HALF_SURROGATES);
        }
    }

    private static void write(Object value, StringBuilder to) {
        if (value instanceof Map<?, ?> object) {
            writeObject(object, to);
        } else if (value instanceof List<?> array) {
            writeArray(array, to);
        } else if (value instanceof String text) {
            writeText(text, to);
        } else {
            to.append(value);
        }
    }

    private static void writeObject(Map<?, ?> object, StringBuilder to) {
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        char before = '{';
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            to.append(before);
            writeText(member.getKey(), to);
            to.append(':');
            write(member.getValue(), to);
            before = ',';
        }
        to.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(List<?> array, StringBuilder to) {
        char before = '[';
        for (Object item : array) {
            to.append(before);
            write(item, to);
            before = ',';
        }
        to.append(array.isEmpty() ? "[]" : "]");
    }

    private static void writeText(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            int known = SHORT.indexOf(unit);
            if (known >= 0) {
                to.append('\\').append(LETTERS.charAt(known));
            } else if (unit < ' ') {
                to.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
            } else {
                to.append(unit);
            }
        }
        to.append('"');
    }
}
