package org.charterexchange.development;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.charterexchange.development.fixture.ProgramFriend;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.development";

    /** What this module names stays loaded; what is to be loaded anew is found by its name at each start. */
    private static final ArchRule NAMES_NOTHING_THAT_IS_LOADED_ANEW = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.charterexchange.matching..",
                    "org.charterexchange.contract..",
                    "org.charterexchange.service..",
                    "org.charterexchange.frontend");

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(NAMES_NOTHING_THAT_IS_LOADED_ANEW, ProgramFriend.class)
                .tests();
    }
}
