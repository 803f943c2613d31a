package org.charterexchange.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.charterexchange.contract.fixture.above.Circle;
import org.charterexchange.contract.fixture.above.Reckoner;
import org.charterexchange.contract.fixture.above.ServerInside;
import org.charterexchange.contract.fixture.below.OtherHalf;
import org.junit.jupiter.api.Test;

/** An integrator who imports the contract gets records, closed choices and typed clients, and nothing that runs. */
class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.contract";

    private static final ArchRule STANDS_ALONE = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "..",
                    "java..",
                    "org.jspecify..",
                    "org.reactivestreams..",
                    "org.springframework.core.io..",
                    "org.springframework.http..",
                    "org.springframework.web.bind.annotation..",
                    "org.springframework.web.service.annotation..",
                    "reactor.core.publisher..",
                    "com.fasterxml.jackson.annotation..");

    private static final ArchRule NO_LOGIC = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .areTopLevelClasses()
            .should()
            .haveOnlyFinalFields()
            .andShould()
            .haveOnlyPrivateConstructors()
            .orShould()
            .beInterfaces()
            .orShould()
            .beRecords()
            .orShould()
            .beEnums();

    private static final ArchRule FREE =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    /** What breaks each rule. */
    private static final Map<ArchRule, Class<?>> BREAKERS = Map.of(
            STANDS_ALONE, ServerInside.class,
            NO_LOGIC, Reckoner.class,
            FREE, Circle.class);

    @Test
    void theCodeKeepsEveryRule() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        BREAKERS.keySet().forEach(rule -> rule.check(code));
    }

    @Test
    void everyRuleFindsTheClassThatBreaksIt() {
        BREAKERS.forEach((rule, breaker) -> assertThat(
                        rule.evaluate(new ClassFileImporter().importClasses(breaker, OtherHalf.class))
                                .hasViolation())
                .as(rule.getDescription())
                .isTrue());
    }
}
