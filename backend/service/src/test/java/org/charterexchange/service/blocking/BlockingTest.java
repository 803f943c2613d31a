package org.charterexchange.service.blocking;

import java.util.stream.Stream;
import org.charterexchange.testing.blocking.BlockingTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** BlockHound watches every test of this module; here it is seen to be awake. */
class BlockingTest {

    @TestFactory
    Stream<DynamicTest> blockHoundWatches() {
        return BlockingTests.all();
    }
}
