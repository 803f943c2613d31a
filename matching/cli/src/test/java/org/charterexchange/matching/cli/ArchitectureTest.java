package org.charterexchange.matching.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.charterexchange.matching.cli.fixture.InsideTheEngine;
import org.charterexchange.matching.cli.fixture.VerifyByTheSolver;
import org.junit.jupiter.api.Test;

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

    /** What breaks each rule. */
    private static final Map<ArchRule, Class<?>> BREAKERS =
            Map.of(FACE_ONLY, InsideTheEngine.class, VERIFIES_APART, VerifyByTheSolver.class);

    @Test
    void theCodeKeepsEveryRule() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        BREAKERS.keySet().forEach(rule -> rule.check(code));
    }

    @Test
    void everyRuleFindsTheClassThatBreaksIt() {
        BREAKERS.forEach((rule, breaker) -> assertThat(rule.evaluate(new ClassFileImporter().importClasses(breaker))
                        .hasViolation())
                .as(rule.getDescription())
                .isTrue());
    }
}
