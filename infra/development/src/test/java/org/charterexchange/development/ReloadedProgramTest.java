package org.charterexchange.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.charterexchange.standalone.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of the name that the product's service has, which says what it is in a property of the process. */
class ReloadedProgramTest {

    private static final String SAYS = "development.test.says";

    @TempDir
    Path root;

    private Sources sources;

    @BeforeEach
    void makeTheCheckout() throws IOException {
        sources = new Sources(root);
        for (SourceModule module : SourceModule.values()) {
            Files.createDirectories(module.classes(root));
        }
        System.clearProperty(SAYS);
    }

    private void build(String words) throws IOException {
        sources.write(
                "backend/service/src/main/java/org/charterexchange/service/ServiceApplication.java",
                """
                package org.charterexchange.service;

                import org.springframework.boot.WebApplicationType;
                import org.springframework.boot.builder.SpringApplicationBuilder;
                import org.springframework.context.annotation.Bean;

                public class ServiceApplication {
                    public static SpringApplicationBuilder builder() {
                        return new SpringApplicationBuilder(ServiceApplication.class).web(WebApplicationType.NONE);
                    }

                    @Bean(destroyMethod = "close")
                    AutoCloseable sign() {
                        System.setProperty("development.test.says", "%s");
                        return () -> System.clearProperty("development.test.says");
                    }
                }
                """.formatted(words));
        SourceModule service = SourceModule.SERVICE;
        String complaints = new ModuleCompiler(System.getProperty("java.class.path"))
                .compile(service.java(root), service.resources(root), service.classes(root));
        assertThat(complaints).isEmpty();
    }

    @Test
    void runsTheClassesOfTheMomentAtWhichItIsStarted() throws IOException {
        build("before");
        try (ReloadedProgram program = new ReloadedProgram(new ProgramLoader(root, Program.SERVICE), List.of())) {
            program.restart();
            assertThat(System.getProperty(SAYS)).isEqualTo("before");

            build("after");
            program.restart();
            assertThat(System.getProperty(SAYS)).isEqualTo("after");
        }
        assertThat(System.getProperty(SAYS)).isNull();
    }

    @Test
    void staysStoppedOnceTheProductIsStopped() throws IOException {
        build("before");
        ReloadedProgram program = new ReloadedProgram(new ProgramLoader(root, Program.SERVICE), List.of());
        program.close();

        program.restart();

        assertThat(System.getProperty(SAYS)).isNull();
    }
}
