package org.charterexchange.standalone;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.charterexchange.standalone.secrets.SecretFiles;

/**
 * The key that checkpoints of the audit trail are signed with; kept, so that earlier checkpoints stay verifiable.
 *
 * @param secret the private key: PKCS #8, base64
 * @param published the public key: X.509, base64
 */
record AuditSigningKey(String secret, String published) {

    private static final String FILE = "audit-signing-key";

    static AuditSigningKey in(SecretFiles secrets) {
        List<String> lines = secrets.kept(FILE, AuditSigningKey::fresh).lines().toList();
        if (lines.size() != 2) {
            throw new IllegalStateException(secrets.directory().resolve(FILE)
                    + " does not hold a private and a public key, one a line: delete it to have new ones made;"
                    + " earlier checkpoints can then be verified only with the former public key");
        }
        return new AuditSigningKey(lines.get(0), lines.get(1));
    }

    private static String fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return base64(pair.getPrivate()) + "\n" + base64(pair.getPublic()) + "\n";
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
