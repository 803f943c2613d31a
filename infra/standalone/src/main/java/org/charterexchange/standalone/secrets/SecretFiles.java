package org.charterexchange.standalone.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * A directory of secrets, each in a file that only its owner can read.
 *
 * @param directory made when the first secret is
 */
public record SecretFiles(Path directory) {

    private static final int BYTES = 32;

    /** 32 random bytes in base64, the same on each call with this name. */
    public String random(String name) {
        return kept(name, SecretFiles::fresh);
    }

    /** What was made the first time that this name was asked for. */
    public String kept(String name, Supplier<String> made) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                Path fresh = Files.createTempFile(directory, name, ".new", ownerOnly());
                Files.writeString(fresh, made.get());
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(file + " cannot be read or written", refused);
        }
    }

    private static String fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
