package org.charterexchange.matching.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.charterexchange.matching.cli.fixture.InsideTheEngine;
import org.charterexchange.matching.cli.fixture.VerifyByTheSolver;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The command line uses the face of the engine; its verification uses nothing that solves. */
class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.matching.cli";
    private static final String ENGINE = "org.charterexchange.matching";

    private static final ArchRule FACE_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ENGINE + ".solver..",
                    ENGINE + ".bound..",
                    ENGINE + ".flow..",
                    ENGINE + ".problem..",
                    "org.optaplanner..");

    /** Not even through a class of the command line that reads files for the other commands. */
    private static final ArchRule VERIFIES_APART = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .haveSimpleNameStartingWith("Verify")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE, ENGINE + ".instance..", ENGINE + ".result..", ENGINE + ".explain..")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("DocumentFiles");

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(FACE_ONLY, InsideTheEngine.class)
                .with(VERIFIES_APART, VerifyByTheSolver.class)
                .tests();
    }
}
