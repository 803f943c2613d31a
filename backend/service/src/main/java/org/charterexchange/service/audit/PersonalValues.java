package org.charterexchange.service.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Replaces personal values by keyed hashes (HMAC-SHA-256, first 16 bytes): equal values stay comparable, nothing else is told.
 */
@Component
class PersonalValues {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    PersonalValues(AuditSettings settings) {
        this.key = new SecretKeySpec(settings.keyBytes(), ALGORITHM);
    }

    String hashed(String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] full = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return "hmac:" + HexFormat.of().formatHex(full, 0, 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has " + ALGORITHM, missing);
        }
    }
}
