package org.charterexchange.service.invitations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Makes the secrets of invitations: 256 random bits, kept as their SHA-256 alone.
 *
 * <p>Until its e-mail is sent the token also waits sealed (AES-256 in Galois/counter mode) under a key outside the
 * database, since a crash must not lose the e-mail; then it is forgotten.
 */
@Component
class InvitationTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final BytesEncryptor seal;

    InvitationTokens(InvitationSettings settings) {
        this.seal = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(settings.keyBytes(), "AES"))
                .build();
    }

    String fresh() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    String sealed(String token) {
        return Base64.getEncoder().encodeToString(seal.encrypt(token.getBytes(StandardCharsets.UTF_8)));
    }

    String opened(String sealed) {
        return new String(seal.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }
}
