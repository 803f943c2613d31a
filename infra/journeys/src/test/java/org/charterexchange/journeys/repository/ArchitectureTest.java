package org.charterexchange.journeys.repository;

import java.util.stream.Stream;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.ofTests("org.charterexchange.journeys").tests();
    }
}
