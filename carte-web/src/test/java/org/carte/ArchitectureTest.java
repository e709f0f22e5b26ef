package org.carte;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.data.repository.Repository;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;

/** The shape of the house. Each rule says why; to change a rule, change it here first. */
@AnalyzeClasses(packages = "org.carte", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern FEATURE = Pattern.compile("org\\.carte\\.(?:web|ejb|persistence)\\.(\\w+).*");
    private static final Set<String> COMMON = Set.of("shared", "security");

    // spotless:off
    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("web").definedBy("org.carte.web..")
            .layer("ejb").definedBy("org.carte.ejb..")
            .layer("persistence").definedBy("org.carte.persistence..")
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("ejb").mayOnlyBeAccessedByLayers("web")
            .because("web calls ejb, ejb calls persistence, never back");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_GO_IN_CIRCLES = slices().assignedFrom(new Features())
            .should().beFreeOfCycles()
            .because("a feature must be readable without its neighbours");

    @ArchTest
    static final ArchRule SHARED_KNOWS_NO_FEATURE = noClasses().that().resideInAPackage("org.carte.*.shared..")
            .should().dependOnClassesThat(describe("are of a feature", ArchitectureTest::isOfFeature))
            .because("everybody leans on it");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_DOCUMENT_AND_PRIVACY = noClasses()
            .that().resideOutsideOfPackages("org.carte.*.document..", "org.carte.*.privacy..")
            .should().dependOnClassesThat().resideInAnyPackage("org.carte.*.document..", "org.carte.*.privacy..")
            .allowEmptyShould(true)
            .because("they may know all others");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_QUERY = noClasses().that().resideInAPackage("org.carte.web..")
            .should().dependOnClassesThat().areAnnotatedWith(Repository.class)
            .orShould().dependOnClassesThat().resideInAPackage("org.hibernate..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .because("transactions and permissions live in the services");

    @ArchTest
    static final ArchRule EVERY_SERVICE_SAYS_WHO_MAY_CALL_IT = classes()
            .that().areAnnotatedWith(Stateless.class).or().areAnnotatedWith(Singleton.class)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class)
            .because("what is not said is forbidden, and nobody should have to guess");

    @ArchTest
    static final ArchRule REPOSITORIES_LIVE_IN_EJBS = fields()
            .that().haveRawType(describe("a repository", (JavaClass type) -> type.isAnnotatedWith(Repository.class)))
            .should().beDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .orShould().beDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
            .orShould().beDeclaredInClassesThat().areAnnotatedWith(Named.class)
            .because("a generated repository belongs to one transaction at a time");

    @ArchTest
    static final ArchRule VIEWS_ARE_NAMED_SO = classes()
            .that().areAnnotatedWith(Named.class).and().resideInAPackage("org.carte.web..")
            .should().haveSimpleNameEndingWith("View")
            .because("app/live/console.xhtml is backed by LiveConsoleView");

    @ArchTest
    static final ArchRule RESOURCES_ARE_MADE_ONCE = classes()
            .that().areAnnotatedWith(Path.class)
            .should().beAnnotatedWith(ApplicationScoped.class)
            .because("to make, inject and validate one for each call takes a good part of a small one");

    @ArchTest
    static final ArchRule WHAT_SERVES_ALL_REQUESTS_KEEPS_NOTHING_OF_ONE = fields()
            .that().areAnnotatedWith(PathParam.class).or().areAnnotatedWith(QueryParam.class)
            .should().beDeclaredInClassesThat().areNotAnnotatedWith(ApplicationScoped.class)
            .because("resources that are made once would answer one caller with the address of another");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
            .orShould().haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
            .because("such an ending tells the reader nothing");

    @ArchTest
    static final ArchRule ONE_SOURCE_OF_TIME = noClasses().should().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(Instant.class, "now")
            .because("tests set the clock; inject java.time.Clock");
    // spotless:on

    private static boolean isOfFeature(JavaClass type) {
        var feature = feature(type);
        return feature != null && !COMMON.contains(feature);
    }

    private static String feature(JavaClass type) {
        var name = FEATURE.matcher(type.getPackageName());
        return name.matches() ? name.group(1) : null;
    }

    /** One slice a feature, over all three layers; the common ground is no feature. */
    private static final class Features implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isOfFeature(type) ? SliceIdentifier.of(feature(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
