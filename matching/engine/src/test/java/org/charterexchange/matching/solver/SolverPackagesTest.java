package org.charterexchange.matching.solver;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.charterexchange.matching.solver.board.fixture.UpwardBoard;
import org.charterexchange.matching.solver.start.fixture.DownwardStart;
import org.junit.jupiter.api.Test;

class SolverPackagesTest {

    private static final String SOLVER = "org.charterexchange.matching.solver";

    private static final ArchRule NO_CYCLES =
            slices().matching(SOLVER + ".(*)..").should().beFreeOfCycles();

    private static final ArchRule SEARCH_ON_TOP = noClasses()
            .that()
            .resideInAPackage(SOLVER + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SOLVER);

    @Test
    void keepsEveryRuleOfTheSearchPackages() {
        JavaClasses engine = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.charterexchange.matching");
        assertThat(engine).isNotEmpty();
        List.of(NO_CYCLES, SEARCH_ON_TOP).forEach(rule -> rule.check(engine));
    }

    @Test
    void findsTheClassesThatBreakEachRule() {
        JavaClasses breakers = new ClassFileImporter().importClasses(UpwardBoard.class, DownwardStart.class);
        assertThat(NO_CYCLES.evaluate(breakers).hasViolation()).isTrue();
        assertThat(SEARCH_ON_TOP.evaluate(breakers).hasViolation()).isTrue();
    }
}
