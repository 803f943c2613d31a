package org.charterexchange.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** The shared rules that are read from compiled classes. */
final class CodeRules {

    private CodeRules() {}

    static ArchRule withoutCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule tellingNames() {
        return noClasses().should().haveNameMatching(".*[a-z0-9$.](Impl|Manager|Utils?|Base|Helper)s?");
    }
}
