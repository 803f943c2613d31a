package org.charterexchange.service.architecture;

import java.util.stream.Stream;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of every module, and the service's own. */
class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.service";
    private static final String BROKEN = ROOT + ".architecture.broken";

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(Layers::downward, BROKEN)
                .with(Layers::free, BROKEN)
                .with(Layers::onlyRoundsKnowTheEngine, BROKEN)
                .with(Layers::equalityStaysApart, BROKEN)
                .with(Layers::storesAreInternal, BROKEN)
                .with(Layers::noOldJackson, BROKEN)
                .with(Layers::controllersKeepNoDocuments, BROKEN)
                .with(Layers::whoeverComesSecondIsTold, BROKEN)
                .with(Layers::oneClockOfHumanDates, BROKEN)
                .tests();
    }
}
