package vn.tungnha;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house, kept by the build: arrows point down only, meaning is plain Java, time is handed in. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tungnha");

    @Test
    void arrowsBetweenModulesPointDownOnly() { ApplicationModules.of(TungNha.class).verify(); }

    @Test
    void theKernelKnowsNoSpring() { check(knowsNoSpring("vn.tungnha.kernel..")); }

    @Test
    void modelsAndFoldsKnowNoSpringAndNoSql() {
        check(knowsNoSpring("..model.."));
        check(noClasses().that().resideInAnyPackage("..model..", "..facts..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..").allowEmptyShould(true));
    }

    @Test
    void timeIsHandedIn() {
        check(noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis"));
        check(noClasses().that().doNotHaveFullyQualifiedName(TungNha.class.getName()).should().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone"));
    }

    @Test
    void nothingIsCalledManagerHelperOrUtil() {
        check(noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils"));
    }

    private static ArchRule knowsNoSpring(String packages) {
        return noClasses().that().resideInAPackage(packages).and(not(simpleName("package-info")))
                .should().dependOnClassesThat().resideInAPackage("org.springframework..").allowEmptyShould(true);
    }

    private static void check(ArchRule rule) { rule.check(HOUSE); }
}
