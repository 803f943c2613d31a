package org.charterexchange.service.imports.queue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.types.Binary;
import org.charterexchange.contract.imports.ImportKind;
import org.jspecify.annotations.Nullable;

/**
 * A file as somebody sent it.
 *
 * @param json whether it is JSON rather than CSV
 * @param round the round it is for; absent where it is for none
 * @param file its bytes
 */
public record Upload(
        ImportKind kind, boolean json, @Nullable String round, Binary file) {

    public byte[] bytes() {
        return file.getData();
    }

    /** The hash of the file, hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
