package org.charterexchange.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.stream.Stream;
import org.charterexchange.standalone.demo.DemoLoader;
import org.charterexchange.standalone.demo.fixture.DataPastTheApi;
import org.charterexchange.standalone.fixture.FeatureFriend;
import org.charterexchange.standalone.identity.fixture.ProviderInTheProduct;
import org.charterexchange.standalone.secrets.fixture.ClimbingSecret;
import org.charterexchange.testing.architecture.ArchitectureRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One process, and yet its parts know of one another no more than if each ran on a machine of its own. */
class ArchitectureTest {

    private static final String ROOT = "org.charterexchange.standalone";
    private static final String HOUSE = "org.charterexchange";

    private static final ArchRule STARTS_APPLICATIONS_ONLY = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOUSE + ".service.*..", HOUSE + ".frontend.*..", HOUSE + ".matching..");

    private static final ArchRule DEMO_DATA_THROUGH_THE_API = noClasses()
            .that()
            .resideInAPackage(ROOT + ".demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    HOUSE + ".service..",
                    HOUSE + ".frontend..",
                    HOUSE + ".mongodb..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.springframework.data..");

    /** What stands for the provider of a force or a company knows as little of the product as theirs does. */
    private static final ArchRule PROVIDER_APART = noClasses()
            .that()
            .resideInAPackage(ROOT + ".identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    HOUSE + ".service..", HOUSE + ".frontend..", HOUSE + ".contract..", HOUSE + ".mongodb..");

    private static final ArchRule DOWNWARD = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("start")
            .definedBy(ROOT)
            .layer("demo")
            .definedBy(ROOT + ".demo..")
            .layer("identity")
            .definedBy(ROOT + ".identity..")
            .layer("secrets")
            .definedBy(ROOT + ".secrets..")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers("start", "demo");

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return ArchitectureRules.of(ROOT)
                .with(STARTS_APPLICATIONS_ONLY, FeatureFriend.class)
                .with(DEMO_DATA_THROUGH_THE_API, DataPastTheApi.class)
                .with(PROVIDER_APART, ProviderInTheProduct.class)
                .with(DOWNWARD, ClimbingSecret.class, DemoLoader.class)
                .tests();
    }
}
