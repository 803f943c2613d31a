package org.charterexchange.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.charterexchange.standalone.secrets.SecretFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    Path directory;

    @Test
    void keepsASecretAndMakesAnotherElsewhere() {
        String secret = new SecretFiles(directory.resolve("one")).random("audit-key");

        assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
        assertThat(new SecretFiles(directory.resolve("one")).random("audit-key"))
                .isEqualTo(secret);
        assertThat(new SecretFiles(directory.resolve("two")).random("audit-key"))
                .isNotEqualTo(secret);
        assertThat(new SecretFiles(directory.resolve("one")).random("client-secret"))
                .isNotEqualTo(secret);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseReadASecret() throws IOException {
        new SecretFiles(directory).random("audit-key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("audit-key"))))
                .isEqualTo("rw-------");
    }
}
