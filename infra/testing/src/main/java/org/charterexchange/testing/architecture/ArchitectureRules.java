package org.charterexchange.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of a module, as tests for a {@code TestFactory} of that module to answer: those that all modules share, and its own,
 * each of which is tried on what breaks it too.
 */
public final class ArchitectureRules {

    private final String root;
    private final JavaClasses code;
    private final List<DynamicTest> tests = new ArrayList<>();

    private ArchitectureRules(String root, JavaClasses code) {
        this.root = root;
        this.code = code;
    }

    /**
     * The shared rules for the module in whose folder the tests run.
     *
     * @param root the package that all its code is in
     */
    public static ArchitectureRules of(String root) {
        return of(root, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    }

    /** The same for a module that consists of tests. */
    public static ArchitectureRules ofTests(String root) {
        return of(root, ImportOption.Predefined.ONLY_INCLUDE_TESTS);
    }

    private static ArchitectureRules of(String root, ImportOption which) {
        JavaClasses code = new ClassFileImporter().withImportOption(which).importPackages(root);
        ArchitectureRules rules = new ArchitectureRules(root, code);
        rules.tests.add(
                DynamicTest.dynamicTest("there is code", () -> assertThat(code).isNotEmpty()));
        rules.keep("packages use one another in one direction only", CodeRules.withoutCycles(root));
        rules.keep("no name ends in a word that says nothing", CodeRules.tellingNames());
        SourceTree sources = SourceTree.of(Path.of(""));
        SourceRules.all()
                .forEach((name, rule) -> rules.tests.add(DynamicTest.dynamicTest(
                        name, () -> assertThat(rule.breaches(sources)).isEmpty())));
        return rules;
    }

    /**
     * A rule of the module's own.
     *
     * @param broken classes that break it when they are looked at alone
     */
    public ArchitectureRules with(ArchRule rule, Class<?>... broken) {
        keep(rule.getDescription(), rule);
        return canFail(rule, new ClassFileImporter().importClasses(broken));
    }

    /**
     * A rule of the module's own that is told below which package it holds.
     *
     * @param brokenRoot a package whose classes break the rule when it is held below that
     */
    public ArchitectureRules with(Function<String, ArchRule> rule, String brokenRoot) {
        keep(rule.apply(root).getDescription(), rule.apply(root));
        return canFail(rule.apply(brokenRoot), new ClassFileImporter().importPackages(brokenRoot));
    }

    private void keep(String name, ArchRule rule) {
        tests.add(DynamicTest.dynamicTest(name, () -> rule.check(code)));
    }

    private ArchitectureRules canFail(ArchRule rule, JavaClasses broken) {
        tests.add(DynamicTest.dynamicTest(
                "can fail: " + rule.getDescription(),
                () -> assertThat(rule.evaluate(broken).hasViolation()).isTrue()));
        return this;
    }

    /** Each rule as a test on the code, and each of the module's own as a test on what breaks it. */
    public Stream<DynamicTest> tests() {
        return tests.stream();
    }
}
