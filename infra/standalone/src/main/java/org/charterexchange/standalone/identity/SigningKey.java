package org.charterexchange.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.UUID;
import org.charterexchange.standalone.secrets.SecretFiles;

/** The key that tokens are signed with; kept, so that tokens outlive a restart. */
final class SigningKey {

    private static final String FILE = "signing-key.json";
    private static final int BITS = 2_048;

    private SigningKey() {}

    static RSAKey in(SecretFiles secrets) {
        try {
            return RSAKey.parse(secrets.kept(FILE, SigningKey::fresh));
        } catch (ParseException damaged) {
            throw new IllegalStateException(
                    secrets.directory().resolve(FILE) + " is not a JSON Web Key: delete it to have a new one made",
                    damaged);
        }
    }

    private static String fresh() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
