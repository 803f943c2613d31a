package org.charterexchange.journeys.repository;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which module may depend on which; nothing else. */
class ModuleDirectionsTest {

    private static final Path HOUSE = Path.of("..", "..");

    /** What the tests of every module may use, and nothing that is shipped. */
    private static final String FOR_ALL_TESTS = "testing";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("engine", Set.of()),
            entry("cli", Set.of("engine")),
            entry("benchmark", Set.of("engine")),
            entry("contract", Set.of()),
            entry("service", Set.of("engine", "contract")),
            entry("frontend", Set.of("contract")),
            entry("embedded-mongodb", Set.of()),
            entry("standalone", Set.of("service", "frontend", "embedded-mongodb")),
            entry("development", Set.of("standalone")),
            entry("journeys", Set.of("standalone")),
            entry(FOR_ALL_TESTS, Set.of()));

    /**
     * The service's tests need a durable MongoDB, and standalone, which ships it, depends on the service: so the store
     * is a module that knows neither (infra/decisions/0002).
     */
    private static final Map<String, Set<String>> ALLOWED_FOR_TESTS = Map.of("service", Set.of("embedded-mongodb"));

    @TempDir
    Path elsewhere;

    @Test
    void theModulesDependOnOneAnotherAsAllowed() {
        assertThat(ModuleEdge.of(HOUSE))
                .contains(
                        ModuleEdge.shipped("standalone", "service"),
                        new ModuleEdge("service", "embedded-mongodb", true))
                .allMatch(ModuleDirectionsTest::allowed);
    }

    @Test
    void everyModuleHasItsDirections() {
        assertThat(ModuleEdge.modules(HOUSE))
                .extracting(module -> Path.of(module).getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @Test
    void aForbiddenDependencyIsFoundAlsoInAProfile() throws IOException {
        write("pom.xml", "<modules><module>frontend</module><module>backend/service</module></modules>");
        write(
                "frontend/pom.xml",
                "<artifactId>frontend</artifactId><profiles><profile>" + on("service", "") + "</profile></profiles>");
        write(
                "backend/service/pom.xml",
                "<artifactId>service</artifactId>" + on("embedded-mongodb", "") + on("engine", ""));

        List<ModuleEdge> forbidden =
                ModuleEdge.of(elsewhere).stream().filter(edge -> !allowed(edge)).toList();

        assertThat(forbidden)
                .containsExactly(
                        ModuleEdge.shipped("frontend", "service"), ModuleEdge.shipped("service", "embedded-mongodb"));
    }

    @Test
    void nothingThatIsShippedUsesWhatAllTestsUse() throws IOException {
        write("pom.xml", "<modules><module>engine</module><module>cli</module></modules>");
        write("engine/pom.xml", "<artifactId>engine</artifactId>" + on("testing", "<scope>test</scope>"));
        write("cli/pom.xml", "<artifactId>cli</artifactId>" + on("testing", ""));

        assertThat(ModuleEdge.of(elsewhere))
                .filteredOn(edge -> !allowed(edge))
                .containsExactly(ModuleEdge.shipped("cli", "testing"));
    }

    @Test
    void whatTestsMayUseTheyUseInTestsOnly() throws IOException {
        write("pom.xml", "<modules><module>service</module></modules>");
        write("service/pom.xml", "<artifactId>service</artifactId>" + on("embedded-mongodb", "<scope>test</scope>"));

        assertThat(ModuleEdge.of(elsewhere)).hasSize(1).allMatch(ModuleDirectionsTest::allowed);
    }

    private static boolean allowed(ModuleEdge edge) {
        boolean forTests = edge.testsOnly() && (edge.to().equals(FOR_ALL_TESTS) || allows(ALLOWED_FOR_TESTS, edge));
        return forTests || allows(ALLOWED, edge);
    }

    private static boolean allows(Map<String, Set<String>> directions, ModuleEdge edge) {
        return directions.getOrDefault(edge.from(), Set.of()).contains(edge.to());
    }

    private void write(String pom, String content) throws IOException {
        Path file = elsewhere.resolve(pom);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "<project>" + content + "</project>");
    }

    private static String on(String module, String scope) {
        return "<dependencies><dependency><groupId>org.charterexchange</groupId><artifactId>" + module + "</artifactId>"
                + scope + "</dependency></dependencies>";
    }
}
