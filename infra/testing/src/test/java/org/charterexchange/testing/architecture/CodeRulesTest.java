package org.charterexchange.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.charterexchange.testing.architecture.fixture.above.CircleManager;
import org.charterexchange.testing.architecture.fixture.below.OtherHalf;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importClasses(CircleManager.class, OtherHalf.class);

    @Test
    void findsPackagesThatUseEachOther() {
        assertThat(faults(CodeRules.withoutCycles(CodeRulesTest.class.getPackageName() + ".fixture")))
                .contains("Cycle detected");
    }

    @Test
    void findsANameThatSaysNothing() {
        assertThat(faults(CodeRules.tellingNames())).contains("CircleManager").doesNotContain("OtherHalf.<");
    }

    private static String faults(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().toString();
    }
}
