package org.charterexchange.service.equality;

import java.util.HashMap;
import java.util.Map;
import org.charterexchange.service.secrets.KeyedHash;
import org.charterexchange.service.secrets.SealingKeys;
import org.charterexchange.service.secrets.SecretText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secrets of equality monitoring; none is ever kept in the database.
 *
 * @param keys keys by name, each 32 bytes in base64. To replace one, add the next, make it current, and take the old one
 *     away once the service has started with it: at its start it seals everything anew
 * @param current the name of the key that seals
 * @param personKey what hides whose answers a document holds; it stays as long as the answers do
 */
@ConfigurationProperties("charter-exchange.equality")
record EqualitySettings(
        @Nullable Map<String, String> keys,
        @Nullable String current,
        @Nullable String personKey) {

    private static final String PREFIX = "charter-exchange.equality.";

    EqualitySettings {
        keys = keys == null ? Map.of() : Map.copyOf(keys);
        sealing(keys, current);
        SecretText.bytes(PREFIX + "person-key", personKey);
    }

    SealingKeys sealing() {
        return sealing(keys == null ? Map.of() : keys, current);
    }

    KeyedHash people() {
        return new KeyedHash(SecretText.bytes(PREFIX + "person-key", personKey));
    }

    private static SealingKeys sealing(Map<String, String> keys, @Nullable String current) {
        Map<String, byte[]> bytes = new HashMap<>();
        keys.forEach((name, key) -> bytes.put(name, SecretText.bytes(PREFIX + "keys." + name, key)));
        return new SealingKeys(bytes, current);
    }
}
