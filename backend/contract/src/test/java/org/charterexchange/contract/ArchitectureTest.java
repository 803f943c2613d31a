package org.charterexchange.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.charterexchange.contract.fixture.Reckoner;
import org.charterexchange.contract.fixture.ServerInside;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(STANDS_ALONE, ServerInside.class)
                .with(NO_LOGIC, Reckoner.class)
                .tests();
    }
}
