package org.charterexchange.matching.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Map;
import org.charterexchange.matching.instance.document.fixture.Climber;
import org.charterexchange.matching.problem.fixture.FrameworkFriend;
import org.charterexchange.matching.problem.fixture.LibraryFriend;
import org.charterexchange.matching.solver.Search;
import org.junit.jupiter.api.Test;

class DirectionsTest {

    private static final String ROOT = "org.charterexchange.matching";

    private static final ArchRule LIBRARY_IN_PLANNER_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".solver.planner")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.optaplanner..");

    private static final ArchRule NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "reactor..");

    private static final ArchRule DOWNWARD = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("face")
            .definedBy(ROOT)
            .layer("explain")
            .definedBy(ROOT + ".explain..")
            .layer("result")
            .definedBy(ROOT + ".result..")
            .layer("reasons")
            .definedBy(ROOT + ".reasons..")
            .layer("solver")
            .definedBy(ROOT + ".solver..")
            .layer("prices")
            .definedBy(ROOT + ".bound..", ROOT + ".flow..")
            .layer("exact")
            .definedBy(ROOT + ".exact..")
            .layer("problem")
            .definedBy(ROOT + ".problem..")
            .layer("instance documents")
            .definedBy(ROOT + ".instance.document..")
            .layer("eligibility")
            .definedBy(ROOT + ".eligibility..")
            .layer("instance")
            .definedBy(ROOT + ".instance")
            .layer("json")
            .definedBy(ROOT + ".json..")
            .layer("fault")
            .definedBy(ROOT + ".fault..")
            .layer("language")
            .definedBy(ROOT + ".language..")
            .whereLayer("face")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("face")
            .whereLayer("result")
            .mayOnlyBeAccessedByLayers("face", "explain")
            .whereLayer("reasons")
            .mayOnlyBeAccessedByLayers("face", "explain", "result")
            .whereLayer("solver")
            .mayOnlyBeAccessedByLayers("face")
            .whereLayer("prices")
            .mayOnlyBeAccessedByLayers("face", "solver", "result")
            .whereLayer("exact")
            .mayOnlyBeAccessedByLayers("solver")
            .whereLayer("problem")
            .mayOnlyBeAccessedByLayers("face", "explain", "result", "reasons", "solver", "prices")
            .whereLayer("instance documents")
            .mayOnlyBeAccessedByLayers("face", "result", "problem")
            .whereLayer("eligibility")
            .mayOnlyBeAccessedByLayers("face", "explain", "result", "reasons", "problem", "instance documents")
            .whereLayer("instance")
            .mayOnlyBeAccessedByLayers(
                    "face", "explain", "result", "reasons", "problem", "instance documents", "eligibility")
            .whereLayer("json")
            .mayOnlyAccessLayers("fault", "language")
            .whereLayer("fault")
            .mayOnlyAccessLayers("language")
            .whereLayer("language")
            .mayNotAccessAnyLayer();

    /** What breaks each rule. */
    private static final Map<ArchRule, Class<?>> BREAKERS = Map.of(
            LIBRARY_IN_PLANNER_ONLY, LibraryFriend.class,
            NO_FRAMEWORK, FrameworkFriend.class,
            DOWNWARD, Climber.class);

    @Test
    void theEngineKeepsEveryRule() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        assertThat(engine).isNotEmpty();
        BREAKERS.keySet().forEach(rule -> rule.check(engine));
    }

    @Test
    void everyRuleFindsTheClassThatBreaksIt() {
        BREAKERS.forEach((rule, breaker) -> assertThat(
                        rule.evaluate(new ClassFileImporter().importClasses(breaker, Search.class))
                                .hasViolation())
                .as(breaker.getName())
                .isTrue());
    }
}
