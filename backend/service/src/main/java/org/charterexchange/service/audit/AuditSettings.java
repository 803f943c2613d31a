package org.charterexchange.service.audit;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit trail.
 *
 * @param key the secret that personal values are hashed with: at least 32 bytes, base64; never kept in the database
 * @param sweep how often entries left behind by a crash are looked for
 * @param signingKey the Ed25519 private key that checkpoints are signed with: PKCS #8, base64
 * @param publicKey its public key: X.509, base64
 * @param formerPublicKeys the public keys of earlier checkpoints, which stay verifiable
 * @param checkpoints how often a checkpoint is made
 */
@ConfigurationProperties("charter-exchange.audit")
record AuditSettings(
        @Nullable String key,
        @DefaultValue("30s") Duration sweep,
        @Nullable String signingKey,
        @Nullable String publicKey,
        @DefaultValue List<String> formerPublicKeys,
        @DefaultValue("1h") Duration checkpoints) {

    private static final int LEAST_BYTES = 32;

    AuditSettings {
        if (key == null || bytes(key).length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit.key: expected at least 32 random bytes in base64, as made by 'openssl rand -base64 32'");
        }
        if (sweep.isNegative() || sweep.isZero()) {
            throw new IllegalArgumentException("charter-exchange.audit.sweep: expected more than zero, was " + sweep);
        }
        if (checkpoints.isNegative() || checkpoints.isZero()) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit.checkpoints: expected more than zero, was " + checkpoints);
        }
        formerPublicKeys = List.copyOf(formerPublicKeys);
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
