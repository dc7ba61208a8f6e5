package dev.leastscope.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Commands translate options: they call the engine or the guard, touch no file and see no finding. */
class ArchitectureTest {
    @Test
    void commandsKnowTheEngineTheGuardAndPicocliAlone() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.leastscope.cli");
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "picocli..",
                        "dev.leastscope.cli",
                        "dev.leastscope.engine",
                        "dev.leastscope.engine.project",
                        "dev.leastscope.engine.request",
                        "dev.leastscope.engine.run",
                        "dev.leastscope.guard",
                        "dev.leastscope.text")
                .because(
                        "a command only translates options: what judges, or loops over findings, is an operation of scope-engine,"
                                + " and the command calls it through Engine")
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .because(
                        "a command only translates options: read and write files in an operation of scope-engine, and call that"
                                + " through Engine")
                .check(classes);
    }
}
