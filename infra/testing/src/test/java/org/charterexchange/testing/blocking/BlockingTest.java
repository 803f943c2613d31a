package org.charterexchange.testing.blocking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BlockingTest {

    @TestFactory
    Stream<DynamicTest> blockHoundWatches() {
        return BlockingTests.all();
    }
}
