package org.charterexchange.matching.solver;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.charterexchange.matching.bound.fixture.PlannerFriend;
import org.junit.jupiter.api.Test;

class SolverLibraryTest {

    private static final ArchRule ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("..matching.solver..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.optaplanner..");

    @Test
    void only_the_search_names_the_solver_library() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.charterexchange.matching");
        assertThat(engine).isNotEmpty();
        ONE_PLACE.check(engine);
    }

    @Test
    void the_rule_finds_the_library_elsewhere() {
        JavaClasses breaking = new ClassFileImporter().importClasses(PlannerFriend.class);
        assertThat(ONE_PLACE.evaluate(breaking).hasViolation()).isTrue();
    }
}
