package org.charterexchange.service.audit.chains;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one form that RFC 8785 (JCS) gives it, for values made of objects, arrays, text, booleans and whole numbers
 * below 2^53: members in the order of their names' UTF-16 code units, no spaces, no escapes but those JSON demands, UTF-8.
 */
public final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** The canonical form of a value. */
    public static byte[] bytes(Map<String, ?> value) {
        return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of the canonical form, in lower-case hexadecimal digits. */
    public static String sha256(Map<String, ?> value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(value)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
