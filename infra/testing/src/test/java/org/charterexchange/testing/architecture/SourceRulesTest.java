package org.charterexchange.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    private static final String DESCRIBED =
            "/** Sells what is on the shelves; what is ordered belongs next door. */\n@NullMarked\npackage shop;\n";

    @TempDir
    Path module;

    @BeforeEach
    void makeAModuleThatKeepsEveryRule() throws IOException {
        write("src/main/java/shop/package-info.java", DESCRIBED);
        write("src/main/java/shop/Till.java", "\n".repeat(SourceRules.LONGEST_FILE));
        write("src/test/java/shop/TillTest.java", "class TillTest {}\n");
    }

    private void write(String file, String content) throws IOException {
        Path path = module.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private SourceTree sources() {
        return SourceTree.of(module);
    }

    @Test
    void acceptsAModuleThatKeepsEveryRule() {
        assertThat(SourceRules.all())
                .isNotEmpty()
                .allSatisfy((name, rule) ->
                        assertThat(rule.breaches(sources())).as(name).isEmpty());
    }

    @Test
    void findsAFileWithALineTooMany() throws IOException {
        write("src/test/java/shop/TillTest.java", "\n".repeat(SourceRules.LONGEST_FILE + 1));

        assertThat(SourceRules.longFiles(sources()))
                .containsExactly("src/test/java/shop/TillTest.java has 251 lines: part it");
    }

    @Test
    void findsAPackageWithAFileTooMany() throws IOException {
        for (int number = 2; number <= SourceRules.LARGEST_PACKAGE; number++) {
            write("src/main/java/shop/Shelf" + number + ".java", "");
        }

        assertThat(SourceRules.largePackages(sources()))
                .containsExactly("src/main/java/shop has 26 files: part it by what one looks for");
    }

    @Test
    void findsAPackageThatIsNotDescribedAlsoOneOfTestsAlone() throws IOException {
        write("src/main/java/shop/orders/Order.java", "record Order() {}\n");
        write("src/test/java/shop/fixture/Broken.java", "class Broken {}\n");

        assertThat(SourceRules.undescribedPackages(sources()))
                .hasSize(2)
                .anyMatch(breach -> breach.startsWith("src/main/java/shop/orders "))
                .anyMatch(breach -> breach.startsWith("src/test/java/shop/fixture "));
    }

    @Test
    void findsADescriptionThatSaysNothingAndOneThatIsNotNullMarked() throws IOException {
        write("src/main/java/shop/package-info.java", "/** The shop. */\n@NullMarked\npackage shop;\n");
        assertThat(SourceRules.undescribedPackages(sources())).hasSize(1);

        write("src/main/java/shop/package-info.java", DESCRIBED.replace("@NullMarked\n", ""));
        assertThat(SourceRules.undescribedPackages(sources())).hasSize(1);
    }
}
