package dev.leastscope.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.leastscope.engine.operation.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the engine may know: neither a front, nor a library, nor how a process ends or where it prints. */
class ArchitectureTest {
    private static final String NO_CONSOLE =
            "the engine runs inside Maven, a command line and tests: print through the Logger of the RunContext, and end with a Status";

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.leastscope.engine");
    }

    @Test
    void theEngineKnowsTheModelTheScannerAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.core..",
                        "dev.leastscope",
                        "dev.leastscope.engine..",
                        "dev.leastscope.scan",
                        "dev.leastscope.catalog..",
                        "dev.leastscope.check..",
                        "dev.leastscope.diagnose",
                        "dev.leastscope.difference",
                        "dev.leastscope.explain",
                        "dev.leastscope.fix",
                        "dev.leastscope.integration",
                        "dev.leastscope.lock",
                        "dev.leastscope.manifest",
                        "dev.leastscope.report..",
                        "dev.leastscope.resolve",
                        "dev.leastscope.text")
                .because(
                        "the engine knows neither Maven nor a command line: give it what it needs in a request, or through an"
                                + " interface of engine.run or engine.project")
                .check(classes);
    }

    @Test
    void theEngineNeitherExitsNorPrintsPastTheLogger() {
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
        noClasses()
                .should()
                .accessField(System.class, "err")
                .because(NO_CONSOLE)
                .check(classes);
    }

    @Test
    void operationsAreInternal() {
        classes()
                .that()
                .areAssignableTo(Operation.class)
                .should()
                .resideInAnyPackage(
                        "dev.leastscope.engine.operation",
                        "dev.leastscope.engine.check",
                        "dev.leastscope.engine.answer",
                        "dev.leastscope.engine.write")
                .because("fronts call Engine; PublicPackagesTest keeps other modules out of these packages")
                .check(classes);
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredIn(Engine.class)
                .should()
                .declareThrowableOfType(Exception.class)
                .because("a front gets each end of a run as a Status: turn the exception into a BadInputException")
                .check(classes);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("dev.leastscope.(**)")
                .should()
                .beFreeOfCycles()
                .because(
                        "imports run one way: move what both packages need into the one that is imported, or give it as a"
                                + " parameter")
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
