package org.charterexchange.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract with one record, used by a service and a frontend, as a checkout has them. */
class SourceWatchTest {

    private static final String RECORD = "backend/contract/src/main/java/shop/Price.java";
    private static final String SERVICE = "backend/service/src/main/java/shop/Sale.java";
    private static final String FRONTEND = "frontend/src/main/java/shop/Page.java";

    @TempDir
    Path root;

    private Sources sources;
    private SourceWatch watch;

    @BeforeEach
    void makeTheCheckout() throws IOException {
        sources = new Sources(root);
        for (SourceModule module : SourceModule.values()) {
            Files.createDirectories(module.classes(root));
            Files.createDirectories(module.java(root));
        }
        sources.write(RECORD, "package shop; public record Price(int pence) {}");
        sources.write(SERVICE, "package shop; class Sale { int of(Price price) { return price.pence(); } }");
        sources.write(FRONTEND, "package shop; class Page { int of(Price price) { return price.pence(); } }");
        String classPath = SourceModule.CONTRACT.classes(root).toString();
        watch = new SourceWatch(root, new ModuleCompiler(classPath), new ReloadingPrograms(root));
    }

    private boolean isCompiled(SourceModule module, String name) {
        return Files.exists(module.classes(root).resolve("shop/" + name + ".class"));
    }

    @Test
    void compilesWhatUsesTheChangedModuleOnceNothingChangesAnyMore() {
        sources.write(RECORD, "package shop; public record Price(int pence, String currency) {}");

        watch.look();
        assertThat(isCompiled(SourceModule.CONTRACT, "Price")).isFalse();
        watch.look();

        assertThat(isCompiled(SourceModule.CONTRACT, "Price")).isTrue();
        assertThat(isCompiled(SourceModule.SERVICE, "Sale")).isTrue();
        assertThat(isCompiled(SourceModule.FRONTEND, "Page")).isTrue();
    }

    @Test
    void compilesNoModuleThatTheChangeDoesNotConcern() {
        sources.write(FRONTEND, "package shop; class Page {}");

        watch.look();
        watch.look();

        assertThat(isCompiled(SourceModule.FRONTEND, "Page")).isTrue();
        assertThat(isCompiled(SourceModule.SERVICE, "Sale")).isFalse();
    }

    @Test
    void catchesUpWithWhatAFaultyChangeHeldUp() {
        sources.write(RECORD, "package shop; public record Price(long pence) {}");
        watch.look();
        watch.look();
        assertThat(isCompiled(SourceModule.SERVICE, "Sale")).isFalse();

        sources.write(SERVICE, "package shop; class Sale { long of(Price price) { return price.pence(); } }");
        sources.write(FRONTEND, "package shop; class Page { long of(Price price) { return price.pence(); } }");
        watch.look();
        watch.look();

        assertThat(isCompiled(SourceModule.SERVICE, "Sale")).isTrue();
        assertThat(isCompiled(SourceModule.FRONTEND, "Page")).isTrue();
    }

    @Test
    void leavesAChangedTemplateToTheNextRequest() {
        sources.write("frontend/src/main/resources/frontend/pages/home.html", "<p>Closed</p>");

        watch.look();
        watch.look();

        assertThat(isCompiled(SourceModule.FRONTEND, "Page")).isFalse();
    }

    @Test
    void takesOverAChangedSettingOfTheFrontend() {
        sources.write(FRONTEND, "package shop; class Page {}");
        sources.write("frontend/src/main/resources/frontend.yml", "open: false");

        watch.look();
        watch.look();

        assertThat(SourceModule.FRONTEND.classes(root).resolve("frontend.yml")).hasContent("open: false");
    }
}
