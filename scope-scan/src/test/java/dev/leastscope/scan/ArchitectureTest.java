package dev.leastscope.scan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package of the scanner may import which, and that it runs and writes nothing. */
class ArchitectureTest {
    private static final String ROOT = "dev.leastscope.scan";
    private static final String LIMITS = ROOT + ".limits";
    private static final String ASM = "org.objectweb.asm..";

    /** Each package of the scanner with what else it may import; the root package stands on all of them. */
    private static final List<List<String>> IMPORTS = List.of(
            List.of("limits"),
            List.of("pool", LIMITS),
            List.of("archive", LIMITS, ROOT + ".pool", "dev.leastscope.text"),
            List.of("sdk", "dev.leastscope.catalog", "dev.leastscope.catalog.sdk"),
            // The engine that follows values knows nothing of Nylas: neither tables nor SDKs.
            List.of("flow.cfg", LIMITS, ASM),
            List.of("graph", LIMITS, ASM, ROOT + ".flow.cfg"),
            List.of("flow.value", LIMITS, ASM, ROOT + ".flow.cfg"),
            List.of("flow.library", LIMITS, ASM, ROOT + ".flow.cfg", ROOT + ".flow.value"),
            List.of("flow.query", LIMITS, ASM, ROOT + ".flow.cfg", ROOT + ".flow.value", ROOT + ".flow.library"),
            List.of("find.text", LIMITS, ASM, ROOT + ".flow.."),
            List.of(
                    "find",
                    LIMITS,
                    ASM,
                    ROOT + ".find.text",
                    ROOT + ".flow..",
                    ROOT + ".sdk",
                    "dev.leastscope.text",
                    "dev.leastscope.catalog",
                    "dev.leastscope.catalog.sdk",
                    "dev.leastscope.integration"));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> imports() {
        return IMPORTS.stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    String own = ROOT + "." + row.get(0);
                    List<String> allowed = new ArrayList<>(List.of("java..", own));
                    allowed.addAll(row.subList(1, row.size()));
                    classes()
                            .that()
                            .resideInAPackage(own)
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed.toArray(String[]::new))
                            .because(
                                    "imports run from find to flow and sdk, and flow knows nothing of Nylas: give flow what it"
                                            + " needs as a parameter; a new package needs a row in IMPORTS and a line in"
                                            + " docs/architecture.md")
                            .check(classes);
                }));
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass one : classes) {
            packages.add(one.getPackageName());
        }
        Set<String> known = new TreeSet<>(Set.of(ROOT));
        IMPORTS.forEach(row -> known.add(ROOT + "." + row.get(0)));
        assertThat(packages)
                .as("each package has a row in IMPORTS, which says what it may import, and a line in the picture of"
                        + " docs/architecture.md: add both, or move the class")
                .isEqualTo(known);
    }

    @Test
    void noTypeOfAsmInAPublicSignatureOutsideTheEngine() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areTopLevelClasses()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(ROOT + ".flow..")
                .should()
                .notHaveRawReturnType(JavaClass.Predicates.resideInAPackage("org.objectweb.asm.."))
                .because("only package flow speaks of ASM: give back a type of this project")
                .check(classes);
    }

    @Test
    void whatIsScannedIsNeverLoadedOrRun() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.net..", "javax..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ClassLoader")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .because(
                        "the scanner reads classes as bytes, so that a check cannot run what it checks: read it from the class file")
                .check(classes);
    }

    @Test
    void nothingIsWritten() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile|PrintWriter)")
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching(
                        "write|writeString|newOutputStream|newBufferedWriter|delete|createDirectories|move")))
                .because("the scanner only reads: give the result back, and let scope-engine write it")
                .check(classes);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("dev.leastscope.(scan..)")
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
                .andShould()
                .notHaveRawType("java.util.ArrayList")
                .andShould()
                .notHaveRawType("java.util.HashMap")
                .andShould()
                .notHaveRawType("java.lang.ThreadLocal")
                .because(
                        "what is static is shared by all checks of a JVM: make the field final and its value immutable, or keep the state in an object")
                .check(classes);
    }
}
