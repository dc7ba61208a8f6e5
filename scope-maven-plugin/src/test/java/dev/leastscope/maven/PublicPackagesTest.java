package dev.leastscope.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A module imports only the public packages of other modules, as docs/architecture.md lists them. This module is the last one
 * that is built, so the classes of all modules that the build contains are there.
 */
class PublicPackagesTest {
    private static final String ROOT = "dev.leastscope";
    private static final Path REPOSITORY = Path.of("..");

    private static final Map<String, Set<String>> PUBLIC = new TreeMap<>();
    private static final Map<String, String> MODULES = new HashMap<>();
    private static Iterable<JavaClass> classes;

    @BeforeAll
    static void read() throws IOException {
        for (String line : Files.readAllLines(REPOSITORY.resolve("docs/architecture.md"))) {
            if (line.startsWith("| scope-")) {
                String[] cells = line.split("\\|", -1);
                PUBLIC.put(cells[1].trim(), packages(cells[2]));
            }
        }
        List<Path> folders = PUBLIC.keySet().stream()
                .map(module -> REPOSITORY.resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        for (Path folder : folders) {
            String module = folder.getName(1).toString();
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".class"))
                        .forEach(file -> MODULES.put(className(folder.relativize(file)), module));
            }
        }
        classes = new ClassFileImporter().importPaths(folders);
    }

    private static Set<String> packages(String cell) {
        Set<String> packages = new TreeSet<>();
        String[] parts = cell.split("`", -1);
        for (int i = 1; i < parts.length; i += 2) {
            if (Character.isLowerCase(parts[i].charAt(0))) {
                packages.add(ROOT + "." + parts[i]);
            }
        }
        if (cell.contains("the package itself")) {
            packages.add(ROOT);
        }
        return packages;
    }

    private static String className(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    @Test
    @DisplayName("A module imports only the public packages of other modules")
    void onlyPublicPackages() {
        assertThat(MODULES.values()).contains("scope-model", "scope-scan", "scope-engine", "scope-maven-plugin");
        Set<String> wrong = new TreeSet<>();
        for (JavaClass item : classes) {
            String own = MODULES.get(item.getName());
            for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String other = MODULES.get(target.getName());
                if (other != null && !other.equals(own) && !PUBLIC.get(other).contains(target.getPackageName())) {
                    wrong.add(item.getName() + " of " + own + " uses " + target.getName() + ", which is internal to "
                            + other);
                }
            }
        }
        assertThat(wrong).as("uses of internal packages (docs/architecture.md)").isEmpty();
    }

    @Test
    @DisplayName("Each package says what it is for; an internal one says that it is internal; what is listed exists")
    void packageInfos() throws IOException {
        for (Map.Entry<String, Set<String>> module : PUBLIC.entrySet()) {
            Path sources = REPOSITORY.resolve(module.getKey()).resolve("src/main/java");
            Set<String> packages = new TreeSet<>();
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(file -> sources.relativize(file.getParent()).toString())
                        .forEach(name -> packages.add(name.replace('\\', '.').replace('/', '.')));
            }
            assertThat(packages).as(module.getKey()).containsAll(module.getValue());
            for (String name : packages) {
                Path info = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
                assertThat(info).isRegularFile();
                assertThat(sentences(info).contains("Internal: no other module imports it."))
                        .as("%s says that it is internal", name)
                        .isNotEqualTo(module.getValue().contains(name));
            }
        }
    }

    /** The text of a comment without its line breaks. */
    private static String sentences(Path file) throws IOException {
        return Files.readString(file).replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
    }
}
