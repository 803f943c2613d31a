package org.charterexchange.frontend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages never see each other, and what they stand on lies in layers, each of which sees only those below it. */
class ArchitectureTest {
    private static final String ROOT = "org.charterexchange.frontend";
    private static final String FIXTURES = ROOT + ".fixture";

    private static final List<String> PAGES = List.of(
            "audit",
            "coordinator",
            "design",
            "home",
            "imports",
            "leader",
            "members",
            "notices",
            "organisations",
            "outcomes",
            "panel",
            "placements",
            "privacy",
            "rounds",
            "systems",
            "work");

    /** What pages stand on, the lowest first. */
    private static final List<String> LAYERS = List.of(
            "charts",
            "upstream",
            "reference",
            "users",
            "sessions",
            "drafts",
            "signin",
            "security",
            "words",
            "layout",
            "forms",
            "errors");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURES);

    static Stream<String> pages() {
        return PAGES.stream();
    }

    static Stream<String> layers() {
        return LAYERS.stream();
    }

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfEveryModule() {
        return ArchitectureRules.of(ROOT).tests();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesNeverSeeEachOther(String pages) {
        pagesSeeNoOthers(ROOT, pages).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layersSeeNoPagesAndNoHigherLayer(String layer) {
        seesNothingAbove(ROOT, layer).check(PRODUCT);
    }

    @Test
    void picturesAndTheWayToTheApiSeeNothingOfOurs() {
        seesNone(ROOT, "upstream", List.of("charts")).check(PRODUCT);
        seesNone(ROOT, "charts", LAYERS.subList(1, LAYERS.size())).check(PRODUCT);
    }

    @Test
    void everyPackageIsAPageOrALayer() {
        Set<String> packages = PRODUCT.stream()
                .map(each -> each.getPackageName())
                .filter(each -> each.length() > ROOT.length())
                .map(each -> each.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
                .collect(Collectors.toSet());

        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(pages(), layers()).toList());
    }

    @Test
    void eachRuleCanFail() {
        assertThat(failing(pagesSeeNoOthers(FIXTURES, "home"))).contains("HomeSeesCoordinator");
        assertThat(failing(seesNothingAbove(FIXTURES, "layout"))).contains("LayoutSeesPages");
        assertThat(failing(seesNothingAbove(FIXTURES, "users"))).contains("UsersSeeLayout");
        assertThat(failing(seesNothingAbove(FIXTURES, "upstream"))).contains("UpstreamSeesUsers");
        assertThat(failing(seesNone(FIXTURES, "charts", List.of("upstream")))).contains("ChartSeesUpstream");
    }

    private static String failing(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().toString();
    }

    private static ArchRule pagesSeeNoOthers(String root, String pages) {
        return seesNone(
                root, pages, PAGES.stream().filter(each -> !each.equals(pages)).toList());
    }

    private static ArchRule seesNothingAbove(String root, String layer) {
        List<String> higher = LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size());
        return seesNone(
                root, layer, Stream.concat(PAGES.stream(), higher.stream()).toList());
    }

    private static ArchRule seesNone(String root, String from, List<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(each -> root + "." + each + "..").toArray(String[]::new));
    }
}
