package org.charterexchange.service.audit.chains;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.audit.AuditKeyView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key that checkpoints are signed with, and the public keys that they are verified with, former ones included.
 */
@Component
public class CheckpointKeys {

    private final PrivateKey secret;
    private final String id;
    private final Map<String, PublicKey> known = new LinkedHashMap<>();

    CheckpointKeys(ChainSettings settings) {
        secret = Ed25519Keys.secret(settings.signingKey());
        PublicKey current = Ed25519Keys.open(settings.publicKey());
        id = Ed25519Keys.id(current);
        known.put(id, current);
        settings.formerPublicKeys().stream()
                .map(Ed25519Keys::open)
                .forEach(former -> known.put(Ed25519Keys.id(former), former));
        byte[] trial = {1, 2, 3};
        if (!verifies(id, trial, sign(trial))) {
            throw new IllegalArgumentException(
                    "charter-exchange.audit.public-key: expected the public key of charter-exchange.audit.signing-key");
        }
    }

    /** The id of the key that signs now. */
    String id() {
        return id;
    }

    /** The public keys, the current one first. */
    List<AuditKeyView> views() {
        return known.entrySet().stream()
                .map(key -> new AuditKeyView(
                        key.getKey(),
                        Ed25519Keys.ALGORITHM,
                        Base64.getEncoder().encodeToString(key.getValue().getEncoded()),
                        key.getKey().equals(id)))
                .toList();
    }

    String sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(Ed25519Keys.ALGORITHM);
            signature.initSign(secret);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean knows(@Nullable String keyId) {
        return keyId != null && known.containsKey(keyId);
    }

    /** Whether the signature is that of a known key over the content. */
    public boolean verifies(String keyId, byte[] content, String signed) {
        try {
            Signature signature = Signature.getInstance(Ed25519Keys.ALGORITHM);
            signature.initVerify(Objects.requireNonNull(known.get(keyId), keyId));
            signature.update(content);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
