package org.charterexchange.frontend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages never see each other; layout, session and upstream lie below them, in this order. */
class ArchitectureTest {
    private static final String ROOT = "org.charterexchange.frontend";
    private static final String FIXTURES = ROOT + ".fixture";
    private static final List<String> PAGES = List.of(
            "home",
            "placements",
            "organisations",
            "own",
            "leader",
            "imports",
            "design",
            "rounds",
            "outcomes",
            "panel",
            "members",
            "systems",
            "privacy");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURES);

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesNeverSeeEachOther(String pages) {
        pagesSeeNoOthers(ROOT, pages).check(PRODUCT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "reference", "wording", "session", "upstream", "charts"})
    void whatPagesStandOnDoesNotSeeThem(String below) {
        seesNone(ROOT, below, PAGES).check(PRODUCT);
    }

    @Test
    void sessionDoesNotSeeLayout() {
        seesNone(ROOT, "session", List.of("layout", "reference", "wording")).check(PRODUCT);
    }

    @Test
    void upstreamSeesNothingOfOurs() {
        seesNone(ROOT, "upstream", List.of("session", "layout", "reference", "wording", "charts"))
                .check(PRODUCT);
    }

    @Test
    void picturesKnowOnlyNumbers() {
        seesNone(ROOT, "charts", List.of("upstream", "session", "layout", "reference", "wording"))
                .check(PRODUCT);
    }

    @Test
    void eachRuleCanFail() {
        assertThat(failing(pagesSeeNoOthers(FIXTURES, "home"))).contains("HomeSeesOwn");
        assertThat(failing(seesNone(FIXTURES, "layout", PAGES))).contains("LayoutSeesPages");
        assertThat(failing(seesNone(FIXTURES, "session", List.of("layout")))).contains("SessionSeesLayout");
        assertThat(failing(seesNone(FIXTURES, "upstream", List.of("session")))).contains("UpstreamSeesSession");
        assertThat(failing(seesNone(FIXTURES, "charts", List.of("upstream")))).contains("ChartSeesUpstream");
    }

    private static String failing(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().toString();
    }

    private static ArchRule pagesSeeNoOthers(String root, String pages) {
        return seesNone(
                root, pages, PAGES.stream().filter(each -> !each.equals(pages)).toList());
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
