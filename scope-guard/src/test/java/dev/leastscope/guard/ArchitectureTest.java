package dev.leastscope.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guard judges calls with the model and recognises them with the engine; it knows no test framework. */
class ArchitectureTest {
    private static final String NO_CONSOLE =
            "the guard runs inside tests: give the answer back, or throw, and let the front print it";

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.leastscope.guard");
    }

    @Test
    void theGuardKnowsTheModelAndTheUsageOfTheEngine() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.sun.net.httpserver..",
                        "dev.leastscope",
                        "dev.leastscope.guard",
                        "com.fasterxml.jackson.core..",
                        "dev.leastscope.engine",
                        "dev.leastscope.engine.run",
                        "dev.leastscope.engine.usage",
                        "dev.leastscope.catalog",
                        "dev.leastscope.integration",
                        "dev.leastscope.manifest",
                        "dev.leastscope.resolve",
                        "dev.leastscope.text")
                .because(
                        "the guard knows neither a test framework nor how a check runs: put what needs them into scope-testing or scope-engine")
                .check(classes);
    }

    @Test
    void nothingPrintsOrEndsTheProcess() {
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

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because(
                        "what is static is shared by all checks of a JVM: make the field final and its value immutable, or keep the state in an object")
                .check(classes);
    }
}
