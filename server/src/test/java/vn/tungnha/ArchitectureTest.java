package vn.tungnha;

import static org.assertj.core.api.Assertions.assertThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.tungnha.testing.TestClock;

/** The plan of the house, kept by the build: arrows point down only, meaning is plain Java, time is handed in. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tungnha");

    @Test
    void arrowsBetweenModulesPointDownOnly() { ApplicationModules.of(TungNha.class).verify(); }

    /** A start reads the order of the modules, and with it of their migrations, from this file instead of from all classes. */
    @Test
    void theOrderOfTheModulesIsWrittenDown() throws IOException {
        String read = ApplicationModules.of(TungNha.class).stream().map(module -> "  \"" + module.getIdentifier() + "\": {\"initializers\": []}")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        Path fresh = Files.writeString(Path.of("target/application-modules.json"), read);
        Path written = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");
        assertThat(Files.exists(written) ? Files.readString(written) : "").as("the modules changed; say: cp server/%s server/%s", fresh, written).isEqualTo(read);
    }

    @Test
    void theKernelKnowsNoSpring() { check(knowsNoSpring("vn.tungnha.kernel..")); }

    @Test
    void modelsAndFoldsKnowNoSpringAndNoSql() {
        check(knowsNoSpring("..model.."));
        check(noClasses().that().resideInAnyPackage("..model..", "..facts..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..").allowEmptyShould(true));
    }

    @Test
    void timeIsHandedIn() { check(MachineTime.readBy(TungNha.class)); }

    /** A test that reads the machine's clock or zone passes on one day and fails on another. */
    @Test
    void testsTakeTheTestClock() {
        JavaClasses tests = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("vn.tungnha");
        MachineTime.readBy(TestClock.class).check(tests);
        noClasses().should().callMethodWhere(MachineTime.inAStaticField(TestClock.class)).because("OtherDays moves the clock between two runs of a class").check(tests);
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
