package org.charterexchange.mongodb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;

/** The store knows nothing of the product, and what it promises about commits cannot be gone round. */
class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.mongodb";

    private static final ArchRule STANDS_ALONE = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "..",
                    "java..",
                    "org.jspecify..",
                    "de.bwaldvogel.mongo..",
                    "org.h2.mvstore..",
                    "io.netty..",
                    "org.slf4j..");

    /** A commit beside a command at work would keep half of it. */
    private static final ArchRule COMMITS_IN_GROUPS_ONLY =
            noClasses().that().doNotHaveSimpleName("GroupCommit").should().callMethod(StoreFile.class, "commit");

    private static final ArchRule ONE_FILE = noClasses()
            .that()
            .doNotHaveSimpleName("StoreFile")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MVStore.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(MVStore.Builder.class);

    /** What breaks each rule. */
    private static final Map<ArchRule, Class<?>> BREAKERS = Map.of(
            STANDS_ALONE, ProductFriend.class,
            COMMITS_IN_GROUPS_ONLY, HastyWriter.class,
            ONE_FILE, SecondFile.class);

    @Test
    void theCodeKeepsEveryRule() {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        BREAKERS.keySet().forEach(rule -> rule.check(code));
    }

    @Test
    void everyRuleFindsTheClassThatBreaksIt() {
        BREAKERS.forEach((rule, breaker) -> assertThat(rule.evaluate(new ClassFileImporter().importClasses(breaker))
                        .hasViolation())
                .as(rule.getDescription())
                .isTrue());
    }

    /** Knows the world above. */
    private record ProductFriend(reactor.core.publisher.Mono<String> reactive) {}

    /** Commits whenever it likes. */
    record HastyWriter(StoreFile file) {
        void write() {
            file.commit();
        }
    }

    /** Opens the store beside the one that keeps the promises. */
    private record SecondFile(MVStore store) {}
}
