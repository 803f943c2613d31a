package org.charterexchange.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCompilerTest {

    @TempDir
    Path module;

    private final ModuleCompiler compiler = new ModuleCompiler("");
    private Sources sources;

    @BeforeEach
    void makeTheModule() throws IOException {
        sources = new Sources(module);
        Files.createDirectories(module.resolve("target/classes"));
        sources.write("src/main/java/shop/Shop.java", "package shop; class Shop { Till till; }");
        sources.write("src/main/java/shop/Till.java", "package shop; class Till {}");
        sources.write("src/main/resources/shop.yml", "open: true");
    }

    private String compile() throws IOException {
        return compiler.compile(
                module.resolve("src/main/java"),
                module.resolve("src/main/resources"),
                module.resolve("target/classes"));
    }

    @Test
    void writesTheClassesAndTheResources() throws IOException {
        assertThat(compile()).isEmpty();

        assertThat(module.resolve("target/classes/shop/Shop.class")).exists();
        assertThat(module.resolve("target/classes/shop/Till.class")).exists();
        assertThat(module.resolve("target/classes/shop.yml")).hasContent("open: true");
    }

    @Test
    void forgetsTheClassOfASourceThatIsGone() throws IOException {
        compile();
        sources.write("src/main/java/shop/Shop.java", "package shop; class Shop {}");
        Files.delete(module.resolve("src/main/java/shop/Till.java"));

        assertThat(compile()).isEmpty();

        assertThat(module.resolve("target/classes/shop/Till.class")).doesNotExist();
    }

    @Test
    void leavesEverythingAsItWasWhereAClassDoesNotCompile() throws IOException {
        compile();
        byte[] before = Files.readAllBytes(module.resolve("target/classes/shop/Shop.class"));
        sources.write("src/main/java/shop/Shop.java", "package shop; class Shop { Safe safe; int open; }");
        Files.delete(module.resolve("src/main/java/shop/Till.java"));

        assertThat(compile()).contains("Shop.java:1").contains("class Safe");

        assertThat(module.resolve("target/classes/shop/Shop.class")).hasBinaryContent(before);
        assertThat(module.resolve("target/classes/shop/Till.class")).exists();
        assertThat(module.resolve("target")).isDirectoryNotContaining("glob:**changed-classes*");
    }
}
