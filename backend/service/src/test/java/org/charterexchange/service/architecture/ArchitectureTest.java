package org.charterexchange.service.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.service";
    private static final String BROKEN = ROOT + ".architecture.broken";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<Function<String, ArchRule>> rules() {
        return Stream.of(
                Layers::downward,
                Layers::free,
                Layers::onlyRoundsKnowTheEngine,
                Layers::equalityStaysApart,
                Layers::storesAreInternal,
                Layers::noOldJackson,
                Layers::controllersKeepNoDocuments);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsEveryRule(Function<String, ArchRule> rule) {
        rule.apply(ROOT).check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleCanFail(Function<String, ArchRule> rule) {
        assertThat(rule.apply(BROKEN).evaluate(FIXTURES).hasViolation()).isTrue();
    }
}
