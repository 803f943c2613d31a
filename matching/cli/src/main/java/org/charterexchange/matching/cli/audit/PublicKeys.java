package org.charterexchange.matching.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;

/** Reads Ed25519 public keys: X.509 in base64, with or without the lines of PEM around it. */
final class PublicKeys {

    private static final int ID_BYTES = 8;

    private PublicKeys() {}

    /** The key in the file of this name, or in the text itself where there is no such file. */
    static PublicKey named(String fileOrText) throws IOException {
        boolean text = fileOrText.contains("\n") || !Files.isReadable(Path.of(fileOrText));
        return read(text ? fileOrText : Files.readString(Path.of(fileOrText)));
    }

    /** @throws UnreadableExportException where it is no such key */
    static PublicKey read(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64.replaceAll("-----[A-Z ]+-----", ""));
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new UnreadableExportException(Code.NO_PUBLIC_KEY, base64.strip());
        }
    }

    /** The first 8 bytes of the SHA-256 of its X.509 form, hexadecimal. */
    static String id(PublicKey key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
