package dev.leastscope.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goals translate parameters: they call the engine, touch no file and see no finding. */
class ArchitectureTest {
    private static final String GENERATED = "dev.leastscope.maven.HelpMojo";

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.leastscope.maven");
    }

    /** So that no goal can look at a finding: findings lie in other packages. */
    @Test
    void goalsKnowTheEngineAndMavenAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.inject..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "dev.leastscope.maven",
                        "dev.leastscope.engine",
                        "dev.leastscope.engine.project",
                        "dev.leastscope.engine.request",
                        "dev.leastscope.engine.run",
                        "dev.leastscope.text",
                        "org.apache.maven..",
                        "org.codehaus.plexus..",
                        "org.eclipse.aether..")
                .check(classes);
    }

    @Test
    void goalsTouchNoFile() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(GENERATED)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.Files|java\\.io\\.(File|Buffered)?(Input|Output)Stream"
                        + "|java\\.io\\..*(Reader|Writer)|java\\.nio\\.channels\\..*")
                .orShould()
                .callMethod(java.io.File.class, "exists")
                .orShould()
                .callMethod(java.io.File.class, "isFile")
                .orShould()
                .callMethod(java.io.File.class, "isDirectory")
                .orShould()
                .callMethod(java.io.File.class, "delete")
                .check(classes);
    }
}
