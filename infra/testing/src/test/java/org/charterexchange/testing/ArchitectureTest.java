package org.charterexchange.testing;

import java.util.stream.Stream;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the others are held to, this module keeps as well. */
class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of("org.charterexchange.testing").tests();
    }
}
