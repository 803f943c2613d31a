package org.charterexchange.service.assessments;

import org.charterexchange.service.secrets.SecretText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of assessments.
 *
 * @param key the secret that applicants' pseudonyms are made with: 32 bytes, base64; with another one applicants get
 *     other pseudonyms, while their scores stay theirs
 */
@ConfigurationProperties("charter-exchange.assessments")
record AssessmentSettings(@Nullable String key) {

    private static final String KEY = "charter-exchange.assessments.key";

    AssessmentSettings {
        SecretText.bytes(KEY, key);
    }

    byte[] keyBytes() {
        return SecretText.bytes(KEY, key);
    }
}
