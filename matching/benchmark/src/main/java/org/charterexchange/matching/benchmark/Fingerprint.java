package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.charterexchange.matching.Matcher;

/** Tells builds apart, so that an outcome is not taken for one of code that has changed since. */
final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** Of the engine. */
    static String ofEngine() throws IOException {
        return of(Matcher.class, "org/charterexchange/matching");
    }

    /** Of the peers; a table may change without measuring again. */
    static String ofPeers() throws IOException {
        return of(Fingerprint.class, "org/charterexchange/matching/benchmark/peers");
    }

    static String of(byte[] bytes) {
        return text(digest(), bytes);
    }

    private static String of(Class<?> member, String folder) throws IOException {
        Path place = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (Files.isDirectory(place)) {
            return ofClasses(place.resolve(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return ofClasses(jar.getPath(folder));
        }
    }

    private static String ofClasses(Path folder) throws IOException {
        MessageDigest digest = digest();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            for (Path file : classes) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return text(digest, new byte[0]);
    }

    private static String text(MessageDigest digest, byte[] last) {
        return HexFormat.of().formatHex(digest.digest(last)).substring(0, LENGTH);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("every Java platform has SHA-256", e));
        }
    }
}
