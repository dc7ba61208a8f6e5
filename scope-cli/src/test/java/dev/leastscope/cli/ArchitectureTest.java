package dev.leastscope.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Commands translate options: they call the engine or the guard, touch no file and see no finding. */
class ArchitectureTest {
    /** What {@link java.nio.file.Path} asks the disk. */
    private static final Set<String> ON_DISK = Set.of("toRealPath", "toFile", "register", "getFileSystem");

    private static final Set<String> PRINTERS =
            Set.of("java.io.PrintStream", "java.io.PrintWriter", "java.util.Formatter");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.leastscope.cli");
    }

    /** So that no command can look at a finding: findings lie in other packages. */
    @Test
    void commandsKnowTheEngineTheGuardAndPicocliAlone() {
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
    }

    /** The streams of the process are no files: System.in is an InputStream, and what is printed goes to a given PrintStream. */
    @Test
    void commandsTouchNoFile() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.nio\\.file\\.(Files|FileSystem|FileSystems|FileStore)|java\\.nio\\.channels\\..*"
                                + "|java\\.util\\.Scanner|java\\.util\\.(zip|jar)\\..*"
                                + "|java\\.io\\.(File|RandomAccessFile|(File|Buffered)(Input|Output)Stream|(File|Buffered)(Reader|Writer))")
                .orShould()
                .callMethodWhere(new DescribedPredicate<>("a path looks at the disk") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().getName().equals("java.nio.file.Path")
                                && ON_DISK.contains(call.getName());
                    }
                })
                .orShould()
                .callConstructorWhere(new DescribedPredicate<>("a stream or writer opens a file by its name") {
                    @Override
                    public boolean test(JavaConstructorCall call) {
                        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
                        return PRINTERS.contains(call.getTargetOwner().getName())
                                && !parameters.isEmpty()
                                && parameters.get(0).isEquivalentTo(String.class);
                    }
                })
                .because(
                        "a command only translates options: read and write files in an operation of scope-engine, and call that"
                                + " through Engine")
                .check(classes);
    }
}
