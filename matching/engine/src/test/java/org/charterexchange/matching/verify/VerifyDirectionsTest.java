package org.charterexchange.matching.verify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.charterexchange.matching.verify.fixture.SolverFriend;
import org.junit.jupiter.api.Test;

class VerifyDirectionsTest {

    private static final ArchRule INDEPENDENT = classes()
            .that()
            .resideInAPackage("..matching.verify..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..matching.verify..", "java..", "org.jspecify..", "tools.jackson.core..");

    @Test
    void theVerifierSharesNothingWithWhatSolves() {
        JavaClasses verifier = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.charterexchange.matching.verify");
        assertThat(verifier).isNotEmpty();
        INDEPENDENT.check(verifier);
    }

    @Test
    void theRuleFindsAVerifierThatLeansOnTheSolver() {
        JavaClasses broken = new ClassFileImporter().importClasses(SolverFriend.class);
        assertThat(INDEPENDENT.evaluate(broken).hasViolation()).isTrue();
    }
}
