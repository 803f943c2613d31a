package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredSectionTest {

    private static final String TEXT = """
            Before.
            <!-- measured: begin -->
            old
            <!-- measured: end -->
            Between.
            <!-- public: begin -->
            older
            <!-- public: end -->
            After.
            """;

    @TempDir
    private Path folder;

    @Test
    void onlyTheSectionOfTheNameIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), TEXT);
        MeasuredSection.replace(file, "public", "new");
        assertThat(file).hasContent(TEXT.replace("older", "new"));
    }

    @Test
    void aFileWithoutTheSectionIsLeftAloneAndTold() throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), TEXT);
        assertThatThrownBy(() -> MeasuredSection.replace(file, "other", "new"))
                .hasMessageContaining("<!-- other: begin -->");
        assertThat(file).hasContent(TEXT);
    }
}
