package org.charterexchange.service.audit.chains;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the chains and their checkpoints.
 *
 * @param sweep how often entries left behind by a crash are looked for
 * @param signingKey the Ed25519 private key that checkpoints are signed with: PKCS #8, base64
 * @param publicKey its public key: X.509, base64
 * @param formerPublicKeys the public keys of earlier checkpoints, which stay verifiable
 * @param checkpoints how often a checkpoint is made
 */
@ConfigurationProperties("charter-exchange.audit")
record ChainSettings(
        @DefaultValue("30s") Duration sweep,
        @Nullable String signingKey,
        @Nullable String publicKey,
        @DefaultValue List<String> formerPublicKeys,
        @DefaultValue("1h") Duration checkpoints) {

    ChainSettings {
        requirePositive("sweep", sweep);
        requirePositive("checkpoints", checkpoints);
        formerPublicKeys = List.copyOf(formerPublicKeys);
    }

    private static void requirePositive(String setting, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit." + setting + ": expected more than zero, was " + value);
        }
    }
}
