package org.charterexchange.matching.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.stream.Stream;
import org.charterexchange.matching.instance.document.fixture.Climber;
import org.charterexchange.matching.problem.fixture.FrameworkFriend;
import org.charterexchange.matching.problem.fixture.LibraryFriend;
import org.charterexchange.matching.solver.Search;
import org.charterexchange.matching.verify.fixture.SolverFriend;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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

    /** Whoever checks a result shares nothing with what found it. */
    private static final ArchRule VERIFIES_APART = classes()
            .that()
            .resideInAPackage("..matching.verify..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..matching.verify..", "java..", "org.jspecify..", "tools.jackson.core..");

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(LIBRARY_IN_PLANNER_ONLY, LibraryFriend.class)
                .with(NO_FRAMEWORK, FrameworkFriend.class)
                .with(DOWNWARD, Climber.class, Search.class)
                .with(VERIFIES_APART, SolverFriend.class)
                .tests();
    }
}
