package org.charterexchange.service.secrets;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads secrets from settings, which come from a file or the environment.
 */
public final class SecretText {

    private static final int BYTES = 32;

    private SecretText() {}

    /**
     * The bytes of a secret.
     *
     * @param setting its name, for the message
     * @param base64 as made by {@code openssl rand -base64 32}
     * @throws IllegalArgumentException where there are not exactly 32 bytes; the message never holds the secret
     */
    public static byte[] bytes(String setting, @Nullable String base64) {
        byte[] read = base64 == null ? new byte[0] : decoded(base64.strip());
        if (read.length != BYTES) {
            throw new IllegalArgumentException(
                    setting + ": expected 32 random bytes in base64, as made by 'openssl rand -base64 32'");
        }
        return read;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
