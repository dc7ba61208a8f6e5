package dev.leastscope.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Goals translate parameters: they call the engine, touch no file and see no finding. */
class ArchitectureTest {
    private static final String GENERATED = "dev.leastscope.maven.HelpMojo";

    /** What {@link java.io.File} answers from the name alone. */
    private static final Set<String> OF_NAMES = Set.of(
            "toPath",
            "getPath",
            "getName",
            "getParentFile",
            "getAbsoluteFile",
            "getAbsolutePath",
            "equals",
            "hashCode",
            "toString");

    /** What {@link java.nio.file.Path} asks the disk. */
    private static final Set<String> ON_DISK = Set.of("toRealPath", "register", "getFileSystem");

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
                .because(
                        "a goal only translates parameters: what judges, or loops over findings, is an operation of scope-engine,"
                                + " and the goal prints or returns what Engine gives it")
                .check(classes);
    }

    @Test
    void goalsTouchNoFile() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(GENERATED)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.file\\.(Files|FileSystem|FileSystems|FileStore)|java\\.nio\\.channels\\..*|java\\.util\\.Scanner"
                                + "|java\\.io\\.(File|Buffered)?(Input|Output)Stream|java\\.io\\..*(Reader|Writer)"
                                + "|java\\.io\\.RandomAccessFile|java\\.util\\.(zip|jar)\\..*")
                .orShould()
                .callMethodWhere(new DescribedPredicate<>("a file or a path looks at the disk") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        return (owner.equals("java.io.File") && !OF_NAMES.contains(call.getName()))
                                || (owner.equals("java.nio.file.Path") && ON_DISK.contains(call.getName()));
                    }
                })
                .because(
                        "a goal only translates parameters: read and write files in an operation of scope-engine, and call that"
                                + " through Engine")
                .check(classes);
    }
}
