package org.charterexchange.mongodb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(STANDS_ALONE, ProductFriend.class)
                .with(COMMITS_IN_GROUPS_ONLY, HastyWriter.class)
                .with(ONE_FILE, SecondFile.class)
                .tests();
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
