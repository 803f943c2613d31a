package org.charterexchange.service.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.ZoneId;
import org.charterexchange.service.access.members.VersionedChange;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.OptimisticRetry;
import org.charterexchange.service.time.LondonTime;

/**
 * The directions between the packages of the service, under any root, so that a fixture can break them.
 */
final class Layers {

    private Layers() {}

    /** Strictly downward; skipping is allowed, climbing is not. */
    static ArchRule downward(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("rounds")
                .definedBy(root + ".rounds..")
                .layer("moves")
                .definedBy(root + ".moves..")
                .layer("imports")
                .definedBy(root + ".imports..")
                .layer("memberships")
                .definedBy(
                        root + ".memberships..",
                        root + ".trail..",
                        root + ".refusals..",
                        root + ".invitations..",
                        root + ".limits..",
                        root + ".work..")
                .layer("privacy")
                .definedBy(root + ".privacy..")
                .layer("equality")
                .definedBy(root + ".equality..")
                .layer("assessments")
                .definedBy(root + ".assessments..")
                .layer("applications")
                .definedBy(root + ".applications..")
                .layer("placements")
                .definedBy(root + ".placements..")
                .layer("candidates")
                .definedBy(root + ".candidates..")
                .layer("organisations")
                .definedBy(root + ".organisations..")
                .layer("skills")
                .definedBy(root + ".skills..")
                .layer("notices")
                .definedBy(root + ".notices..")
                .layer("access")
                .definedBy(root + ".access..")
                .layer("idempotency")
                .definedBy(root + ".idempotency..")
                .layer("audit")
                .definedBy(root + ".audit..")
                .layer("storage")
                .definedBy(root + ".storage..")
                .layer("problems")
                .definedBy(root + ".problems..")
                .whereLayer("rounds")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("imports")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("moves")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("memberships")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("idempotency")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("privacy")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("equality")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("assessments")
                .mayOnlyBeAccessedByLayers("rounds")
                .whereLayer("applications")
                .mayOnlyBeAccessedByLayers("rounds", "moves", "imports", "assessments")
                .whereLayer("placements")
                .mayOnlyBeAccessedByLayers("rounds", "imports", "assessments", "applications")
                .whereLayer("candidates")
                .mayOnlyBeAccessedByLayers(
                        "rounds",
                        "moves",
                        "imports",
                        "memberships",
                        "privacy",
                        "assessments",
                        "applications",
                        "placements")
                .whereLayer("organisations")
                .mayOnlyBeAccessedByLayers(
                        "rounds",
                        "moves",
                        "imports",
                        "memberships",
                        "assessments",
                        "applications",
                        "placements",
                        "candidates")
                .whereLayer("skills")
                .mayOnlyBeAccessedByLayers("rounds", "imports", "applications", "placements", "candidates")
                .whereLayer("notices")
                .mayOnlyBeAccessedByLayers(
                        "rounds", "moves", "imports", "memberships", "applications", "placements", "candidates")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers(
                        "notices",
                        "rounds",
                        "moves",
                        "imports",
                        "memberships",
                        "privacy",
                        "equality",
                        "assessments",
                        "applications",
                        "placements",
                        "candidates",
                        "organisations",
                        "skills");
    }

    /** Whoever depends on nothing above cannot close a circle either. */
    static ArchRule free(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule onlyRoundsKnowTheEngine(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".rounds..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.charterexchange.matching.."))
                .allowEmptyShould(true);
    }

    /** What people say for equality monitoring reaches neither the solver nor whoever scores, nor anything they stand on. */
    static ArchRule equalityStaysApart(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".equality..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + ".equality..", "org.charterexchange.contract.equality.."))
                .allowEmptyShould(true);
    }

    /** Features use one another's facades; what keeps documents stays inside. */
    static ArchRule storesAreInternal(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameEndingWith("Store")
                .should(beUsedWithinTheirFeature(root))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> beUsedWithinTheirFeature(String root) {
        return new ArchCondition<>("be used within their feature") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                store.getDirectDependenciesToSelf().stream()
                        .filter(use -> !feature(root, use.getOriginClass()).equals(feature(root, store)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(store, use.getDescription())));
            }
        };
    }

    private static String feature(String root, JavaClass of) {
        String name = of.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : name;
    }

    /** One JSON library in our own code. */
    static ArchRule noOldJackson(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core.."))
                .allowEmptyShould(true);
    }

    /** Whoever changes documents does it where the audit entry travels along. */
    static ArchRule controllersKeepNoDocuments(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AuditedCollection.class)
                .allowEmptyShould(true);
    }

    /** A change that comes second is refused where it is told who came first, and nowhere else. */
    static ArchRule whoeverComesSecondIsTold(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotBelongToAnyOf(
                        VersionedChange.class, OptimisticRetry.class, ProblemException.class, ProblemType.class)
                .should()
                .accessField(ProblemType.class, "VERSION_MISMATCH")
                .allowEmptyShould(true);
    }

    /** One class knows in which zone people live. */
    static ArchRule oneClockOfHumanDates(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotBelongToAnyOf(LondonTime.class)
                .should()
                .callMethod(ZoneId.class, "of", String.class)
                .allowEmptyShould(true);
    }
}
