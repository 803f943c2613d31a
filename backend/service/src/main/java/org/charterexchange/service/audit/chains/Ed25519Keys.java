package org.charterexchange.service.audit.chains;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads Ed25519 keys from base64, as the settings give them.
 */
final class Ed25519Keys {

    static final String ALGORITHM = "Ed25519";

    private static final int ID_BYTES = 8;

    private Ed25519Keys() {}

    static PrivateKey secret(@Nullable String base64) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit.signing-key: expected an Ed25519 private key, PKCS #8 in base64, as made by"
                            + " 'openssl genpkey -algorithm ed25519 -outform DER | base64'",
                    unreadable);
        }
    }

    static PublicKey open(@Nullable String base64) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit.public-key: expected an Ed25519 public key, X.509 in base64, as made by"
                            + " 'openssl pkey -inform DER -pubout -outform DER | base64' from the private key",
                    unreadable);
        }
    }

    /** The first 8 bytes of the SHA-256 of the key's X.509 form, hexadecimal. */
    static String id(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    private static byte[] bytes(@Nullable String base64) {
        return base64 == null ? new byte[0] : Base64.getMimeDecoder().decode(base64);
    }
}
