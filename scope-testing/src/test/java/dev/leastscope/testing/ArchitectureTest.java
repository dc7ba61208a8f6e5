package dev.leastscope.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What tests of applications use: the guard and assertions, on JUnit alone. */
class ArchitectureTest {
    private static final String NO_CONSOLE =
            "assertions run inside the tests of applications: say it in the message of an AssertionFailedError";

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.leastscope.testing");
    }

    @Test
    void itKnowsJunitTheGuardAndTheModel() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.junit.jupiter.api..",
                        "org.junit.platform.commons..",
                        "org.opentest4j..",
                        "dev.leastscope",
                        "dev.leastscope.testing",
                        "dev.leastscope.engine",
                        "dev.leastscope.engine.project",
                        "dev.leastscope.engine.request",
                        "dev.leastscope.engine.run",
                        "dev.leastscope.guard",
                        "dev.leastscope.catalog",
                        "dev.leastscope.check",
                        "dev.leastscope.integration",
                        "dev.leastscope.manifest",
                        "dev.leastscope.report",
                        "dev.leastscope.text")
                .because(
                        "tests of applications get this module with JUnit alone: use the guard and the public packages of docs/architecture.md, and no other library")
                .check(classes);
    }

    @Test
    void onlyJunitStartsIt() {
        noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .because(NO_CONSOLE)
                .check(classes);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .because(NO_CONSOLE)
                .check(classes);
    }
}
