package org.charterexchange.service.secrets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts single values with AES-256 in Galois/Counter Mode: a value that was changed, or moved to another place, does not
 * open. Each sealed value names its key, so that keys can be replaced one after the other.
 */
public final class SealingKeys {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String SEPARATOR = ":";

    private final Map<String, SecretKeySpec> keys = new TreeMap<>();
    private final String current;
    private final SecureRandom random = new SecureRandom();

    /**
     * Keys by name.
     *
     * @param current the name of the one that seals; the others only open
     * @throws IllegalArgumentException where there is no key of this name, or a name holds a colon
     */
    public SealingKeys(Map<String, byte[]> keys, @Nullable String current) {
        if (current == null || !keys.containsKey(current)) {
            throw new IllegalArgumentException("current: expected one of " + keys.keySet() + ", was " + current);
        }
        keys.forEach((name, key) -> {
            if (name.contains(SEPARATOR)) {
                throw new IllegalArgumentException("the name of a key must not hold a colon, was " + name);
            }
            this.keys.put(name, new SecretKeySpec(key, "AES"));
        });
        this.current = current;
    }

    /**
     * Seals a value.
     *
     * @param place where it is kept; it opens nowhere else
     */
    public String seal(String value, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key(current), nonce, place, value.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return current + SEPARATOR + Base64.getEncoder().encodeToString(both);
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws IllegalStateException where its key is not there, or it is not what was sealed
     */
    public String open(String sealed, String place) {
        int at = sealed.indexOf(SEPARATOR);
        byte[] both = Base64.getDecoder().decode(sealed.substring(at + 1));
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        byte[] opened = run(Cipher.DECRYPT_MODE, key(sealed.substring(0, at)), nonce, place, text);
        return new String(opened, StandardCharsets.UTF_8);
    }

    /** Whether the value was sealed with another key than the current one. */
    public boolean isOutdated(String sealed) {
        return !sealed.startsWith(current + SEPARATOR);
    }

    private SecretKeySpec key(String name) {
        SecretKeySpec key = keys.get(name);
        if (key == null) {
            throw new IllegalStateException("the key " + name + " is needed to open what it sealed, and is not there");
        }
        return key;
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, String place, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("a sealed value does not open at " + place, refused);
        }
    }
}
