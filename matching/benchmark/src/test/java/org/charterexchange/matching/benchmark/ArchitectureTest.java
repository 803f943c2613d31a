package org.charterexchange.matching.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.charterexchange.matching.benchmark.fixture.OwnReferee;
import org.charterexchange.matching.benchmark.peers.fixture.PeerInTheEngine;
import org.charterexchange.matching.benchmark.peers.fixture.PeerOnTheTrial;
import org.junit.jupiter.api.Test;

/** Peers know the problem and nothing of what they are measured against; other solvers are named by them alone. */
class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.matching.benchmark";
    private static final String ENGINE = "org.charterexchange.matching";
    private static final String PEERS = ROOT + ".peers..";

    private static final ArchRule PEERS_SHARE_ONLY_THE_PROBLEM = noClasses()
            .that()
            .resideInAPackage(PEERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ENGINE, ENGINE + ".solver..", ENGINE + ".bound..", ENGINE + ".flow..", ENGINE + ".result..");

    private static final ArchRule PEERS_DO_NOT_MEASURE = noClasses()
            .that()
            .resideInAPackage(PEERS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    /** The product's own solver is built by the engine, from the settings it is shipped with. */
    private static final ArchRule SOLVERS_IN_PEERS_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .resideOutsideOfPackage(PEERS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.ortools..", "org.jgrapht..", "org.optaplanner..", "ai.timefold..");

    /** What breaks each rule. */
    private static final Map<ArchRule, Class<?>> BREAKERS = Map.of(
            PEERS_SHARE_ONLY_THE_PROBLEM, PeerInTheEngine.class,
            PEERS_DO_NOT_MEASURE, PeerOnTheTrial.class,
            SOLVERS_IN_PEERS_ONLY, OwnReferee.class);

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
