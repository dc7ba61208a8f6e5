package dev.leastscope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may import which, what stays out of the API, and that nothing static can change. */
class ArchitectureTest {
    private static final String ROOT = "dev.leastscope";

    /** Each package with the packages that it may import; its own subpackages are part of it. */
    private static final List<List<String>> IMPORTS = List.of(
            List.of("text"),
            List.of("catalog", "text"),
            List.of("integration", "catalog", "text"),
            List.of("manifest", "integration", "catalog", "text"),
            List.of("resolve", "integration", "catalog", "text"),
            List.of("lock", "resolve", "integration", "catalog", "text"),
            List.of("check", "lock", "resolve", "integration", "catalog", "text"),
            List.of("report", "check", "resolve", "integration", "catalog", "text"),
            List.of("difference", "report", "check", "lock", "resolve", "integration", "catalog", "text"),
            List.of("fix", "check", "resolve", "lock", "manifest", "integration", "catalog", "text"),
            List.of("diagnose", "check", "lock", "resolve", "manifest", "integration", "catalog", "text"),
            List.of("explain", "check", "diagnose", "resolve", "integration", "catalog", "text"));

    private static final String[] HIDDEN = {
        "org.yaml..",
        "com.fasterxml..",
        "com.github.difflib..",
        "org.objectweb.asm..",
        "org.apache.maven..",
        "org.codehaus..",
        "org.eclipse.."
    };

    private static final Path REPOSITORY = Path.of("..");

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
                    List<String> allowed = new ArrayList<>(List.of(
                            "java..",
                            "javax.xml.stream..",
                            "gg.jte..",
                            "org.yaml..",
                            "com.fasterxml..",
                            "com.github.difflib.."));
                    if (row.get(0).equals("report")) {
                        // For the build alone: see the next test.
                        allowed.add("org.commonmark..");
                    }
                    for (String name : row) {
                        allowed.add(ROOT + "." + name + "..");
                    }
                    classes()
                            .that()
                            .resideInAPackage(ROOT + "." + row.get(0) + "..")
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed.toArray(String[]::new))
                            .because(
                                    "imports run from the top of the picture in docs/architecture.md to its bottom: move the class"
                                            + " down, or give what it needs as a parameter")
                            .allowEmptyShould(true)
                            .check(classes);
                }));
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> known = Set.copyOf(IMPORTS.stream().map(row -> row.get(0)).toList());
        classes()
                .should(new ArchCondition<>("stand in a package of the table") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        String name = item.getPackageName();
                        String first = name.equals(ROOT)
                                ? ""
                                : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
                        if (!first.isEmpty() && !known.contains(first)) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " is in no known package"));
                        }
                    }
                })
                .because(
                        "each package has a row in IMPORTS, which says what it may import, and a line in the picture of docs/architecture.md: add both, or move the class")
                .check(classes);
    }

    @Test
    void theTablesAtRunTimeKnowNoneOfTheirSubpackages() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".catalog")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".catalog.*..")
                .because(
                        "a check loads package catalog alone: move what it needs there up into catalog, or pass it as an interface such as Tables")
                .check(classes);
    }

    @Test
    void theSourcesOfTheTablesDoNotKnowTheOverrides() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".catalog.source")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".catalog.overrides")
                .because("the build compiles the tables without a user's rows: move what both need into catalog")
                .check(classes);
    }

    @Test
    void onlyTheBuildReadsMarkdown() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.RulePageCompiler(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .because(
                        "commonmark is not in the published jars: turn Markdown into HTML in RulePageCompiler, at build time")
                .check(classes);
    }

    @Test
    void reportsRenderAndNeverResolve() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".report..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + ".resolve.Resolver")
                .because(
                        "a format shows what was resolved: take it from the Report, or add it to the Resolution in package resolve")
                .check(classes);
    }

    /**
     * A rule says itself what its findings mean to others: a new rule cannot be forgotten in a list somewhere else. The sources of
     * all modules are read, templates as well.
     */
    @Test
    void noRuleIdStandsOutsideOfTheRules() throws IOException {
        List<String> named = new ArrayList<>();
        Set<String> modules = new TreeSet<>();
        int inRules = 0;
        for (Path file : sources()) {
            String name = REPOSITORY.relativize(file).toString().replace('\\', '/');
            modules.add(name.substring(0, name.indexOf('/')));
            List<String> ids = ruleIds(Files.readAllLines(file), name);
            if (name.contains("/check/rules/")) {
                inRules += ids.size();
            } else {
                named.addAll(ids);
            }
        }
        assertThat(named)
                .as(
                        "rule ids outside of the rules: let the rule say it, in a method of dev.leastscope.check.Rule, and ask the"
                                + " rule there")
                .isEmpty();
        assertThat(modules)
                .contains(
                        "scope-model",
                        "scope-scan",
                        "scope-engine",
                        "scope-guard",
                        "scope-testing",
                        "scope-cli",
                        "scope-maven-plugin");
        assertThat(inRules)
                .as("ids that are seen in the rules")
                .isGreaterThanOrEqualTo(Rules.ids().size());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            List<Path> sources = new ArrayList<>();
            for (Path module : modules.toList()) {
                Path main = module.resolve("src/main");
                if (module.getFileName().toString().startsWith("scope-") && Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                                .forEach(sources::add);
                    }
                }
            }
            sources.sort(null);
            return sources;
        }
    }

    /** The rule ids that stand as texts of their own, each with its place. Comments are left out. */
    private static List<String> ruleIds(List<String> lines, String file) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean isComment = line.startsWith("*") || line.startsWith("/*") || line.startsWith("//");
            for (String text : isComment ? new String[0] : line.split("\"", -1)) {
                if (Rules.ids().contains(text)) {
                    found.add(file + ":" + (i + 1) + " holds the rule id " + text);
                }
            }
        }
        return found;
    }

    @Test
    void nobodyImportsTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because(
                        "Leastscope and CheckOptions stand on all packages: move what is needed into a package below, or give it as a parameter")
                .check(classes);
    }

    @Test
    void noForeignTypeInAPublicSignature() {
        classes()
                .that(new DescribedPredicate<>("can be seen from outside") {
                    @Override
                    public boolean test(JavaClass item) {
                        return item.getModifiers().contains(JavaModifier.PUBLIC);
                    }
                })
                .should(new ArchCondition<>("show no type of a library in a public signature") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (JavaCodeUnit unit : item.getCodeUnits()) {
                            if (isVisible(unit.getModifiers())) {
                                report(unit.getRawReturnType(), unit.getFullName(), events);
                                unit.getRawParameterTypes().forEach(type -> report(type, unit.getFullName(), events));
                                unit.getExceptionTypes()
                                        .forEach(type -> report(type.toErasure(), unit.getFullName(), events));
                            }
                        }
                        for (JavaField field : item.getFields()) {
                            if (isVisible(field.getModifiers())) {
                                report(field.getRawType(), field.getFullName(), events);
                            }
                        }
                        item.getRawSuperclass().ifPresent(type -> report(type, item.getName(), events));
                        item.getRawInterfaces().forEach(type -> report(type, item.getName(), events));
                    }

                    private void report(JavaClass type, String where, ConditionEvents events) {
                        JavaClass shown = type.getBaseComponentType();
                        for (String hidden : HIDDEN) {
                            if (shown.getName().startsWith(hidden.substring(0, hidden.length() - 1))) {
                                events.add(SimpleConditionEvent.violated(type, where + " shows " + shown.getName()));
                            }
                        }
                    }
                })
                .because(
                        "a library's type in a public signature makes its version a part of our API: use a type of this project or of the JDK, or make the member not public")
                .check(classes);
    }

    @Test
    void rulesDoNotKnowEachOther() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should(new ArchCondition<>("be named by the list of rules alone") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getDirectDependenciesToSelf().forEach(dependency -> {
                            JavaClass origin = dependency.getOriginClass();
                            boolean isItself = origin.getName().startsWith(item.getName());
                            if (!isItself && !origin.getSimpleName().equals("Rules")) {
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                            }
                        });
                    }
                })
                .because("a rule stands alone: move what two rules need into a class of check.rules that is no rule")
                .check(classes);
    }

    /** Each package is a slice of its own. That nobody imports the root package is held by a test above. */
    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because(
                        "imports run one way: move what both packages need into the one that is imported, or give it as a"
                                + " parameter")
                .check(classes);
    }

    @Test
    void nothingStaticCanChange() {
        Set<String> mutable = Set.of(
                "java.util.ArrayList",
                "java.util.HashMap",
                "java.util.HashSet",
                "java.util.LinkedHashMap",
                "java.util.LinkedHashSet",
                "java.util.TreeMap",
                "java.util.TreeSet",
                "java.util.concurrent.ConcurrentHashMap",
                "java.util.concurrent.ConcurrentMap",
                "java.util.concurrent.atomic.AtomicReference",
                "java.lang.StringBuilder",
                "java.lang.ThreadLocal");
        fields().that()
                .areStatic()
                .and(new DescribedPredicate<>("are written by people") {
                    @Override
                    public boolean test(JavaField field) {
                        return !field.getModifiers().contains(JavaModifier.SYNTHETIC);
                    }
                })
                .should()
                .beFinal()
                .andShould(new ArchCondition<>("hold nothing that can change") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (mutable.contains(field.getRawType().getName())) {
                            events.add(SimpleConditionEvent.violated(
                                    field,
                                    field.getFullName() + " holds a "
                                            + field.getRawType().getName()));
                        }
                    }
                })
                .because(
                        "what is static is shared by all checks of a JVM: make the field final and its value immutable, or keep the state in an object")
                .check(classes);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
