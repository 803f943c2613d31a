package org.charterexchange.matching.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** An instance and its result, both worked out by hand. */
final class Samples {

    private Samples() {}

    static byte[] instance() {
        return read("instance.json");
    }

    /** The result that claims the hash of the instance. */
    static String result() {
        return new String(read("result.json"), StandardCharsets.UTF_8).replace("@sha256@", sha256(instance()));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
