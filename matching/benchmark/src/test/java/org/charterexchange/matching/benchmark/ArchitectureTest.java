package org.charterexchange.matching.benchmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.charterexchange.matching.benchmark.fixture.OwnReferee;
import org.charterexchange.matching.benchmark.peers.fixture.PeerInTheEngine;
import org.charterexchange.matching.benchmark.peers.fixture.PeerOnTheTrial;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
            .resideInAnyPackage(
                    "com.google.ortools..", "org.jgrapht..", "org.optaplanner..", "ai.timefold..", "org.ojalgo..");

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(PEERS_SHARE_ONLY_THE_PROBLEM, PeerInTheEngine.class)
                .with(PEERS_DO_NOT_MEASURE, PeerOnTheTrial.class)
                .with(SOLVERS_IN_PEERS_ONLY, OwnReferee.class)
                .tests();
    }
}
