package org.charterexchange.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharterExchangeIT {

    @TempDir
    Path directory;

    @Test
    void doesNotStartInProductionOnTheEmbeddedParts() throws Exception {
        Path errors = directory.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CharterExchange.class.getName(),
                        "--charter.profile=production",
                        "--charter.data=" + directory.resolve("data"))
                .redirectError(errors.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(errors, StandardCharsets.UTF_8))
                .contains("The production profile does not start", "embedded MongoDB", "embedded identity provider");
        assertThat(directory.resolve("data")).doesNotExist();
    }
}
