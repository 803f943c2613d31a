package org.charterexchange.service.audit;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the entries; those of their chains have a record of their own.
 *
 * @param key the secret that personal values are hashed with: at least 32 bytes, base64; never kept in the database
 */
@ConfigurationProperties("charter-exchange.audit")
record AuditSettings(@Nullable String key) {

    private static final int LEAST_BYTES = 32;

    AuditSettings {
        if (key == null || bytes(key).length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit.key: expected at least 32 random bytes in base64, as made by 'openssl rand -base64 32'");
        }
    }

    byte[] keyBytes() {
        return key == null ? new byte[0] : bytes(key);
    }

    private static byte[] bytes(String key) {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
